/**
 * Raw DEFLATE (RFC 1951), the form that `System.IO.Compression.DeflateStream` of .NET reads.
 *
 * Not `node:zlib`: what that writes depends on its version and on the processor, and the hash of the result decides whether every server
 * stages again. Here equal bytes give equal bytes, on every machine. One block with the fixed codes: 15 % more than the best that zlib
 * does with text, and small enough to be read.
 */
export function deflated(bytes: Uint8Array): Uint8Array {
    const writer = new BitWriter(bytes.length);
    writer.bits(1, 1); // the last block
    writer.bits(FIXED_CODES, 2);
    const matches = new MatchFinder(bytes);
    for (let at = 0; at < bytes.length;) {
        const match = matches.longest(at);
        // A match that begins one byte later may be longer; then this byte goes alone.
        const deferred =
            match.length > 0 && match.length < GOOD_LENGTH && matches.longest(at + 1).length > match.length;
        if (match.length === 0 || deferred) {
            writeSymbol(writer, bytes[at] ?? 0);
            at += 1;
        } else {
            writeMatch(writer, match);
            at += match.length;
        }
    }
    writeSymbol(writer, END_OF_BLOCK);
    return writer.written();
}

const FIXED_CODES = 1;
const END_OF_BLOCK = 256;
const SHORTEST_MATCH = 3;
const LONGEST_MATCH = 258;
/** Farthest that a match may lie back, in bytes. */
const WINDOW = 32_768;
/** Earlier places that are compared before the best of them is taken. */
const CANDIDATES = 8;
/** A match of this length is taken without a look at the next byte. */
const GOOD_LENGTH = 32;

interface Match {
    /** 0: none. */
    readonly length: number;
    readonly distance: number;
}

const noMatch: Match = { length: 0, distance: 0 };

/** First value of each code, for codes that come in groups with one extra bit more per group. */
function firstValues(smallest: number, extraBits: readonly number[]): readonly number[] {
    return extraBits.map((_, code) => smallest + extraBits.slice(0, code).reduce((sum, bits) => sum + 2 ** bits, 0));
}

const lengthExtraBits = [0, 0, 0, 0, ...[0, 1, 2, 3, 4, 5].flatMap((bits) => [bits, bits, bits, bits])];
const lengthFirst = firstValues(SHORTEST_MATCH, lengthExtraBits);
const distanceExtraBits = [0, 0, ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].flatMap((bits) => [bits, bits])];
const distanceFirst = firstValues(1, distanceExtraBits);

/** The last code whose first value is not above the value. */
function codeOf(value: number, first: readonly number[]): number {
    let code = first.length - 1;
    while ((first[code] ?? 0) > value) code -= 1;
    return code;
}

const lengthCodes = Array.from({ length: LONGEST_MATCH + 1 }, (_, length) => codeOf(length, lengthFirst));

function writeMatch(writer: BitWriter, { length, distance }: Match): void {
    // 258 has a code of its own, without extra bits.
    const lengthCode = length === LONGEST_MATCH ? 28 : (lengthCodes[length] ?? 0);
    writeSymbol(writer, END_OF_BLOCK + 1 + lengthCode);
    if (length < LONGEST_MATCH) writer.bits(length - (lengthFirst[lengthCode] ?? 0), lengthExtraBits[lengthCode] ?? 0);
    const distanceCode = codeOf(distance, distanceFirst);
    writer.code(distanceCode, 5);
    writer.bits(distance - (distanceFirst[distanceCode] ?? 0), distanceExtraBits[distanceCode] ?? 0);
}

/** A literal, the end, or the length of a match, in the fixed code. Source: RFC 1951, section 3.2.6. */
function writeSymbol(writer: BitWriter, symbol: number): void {
    if (symbol < 144) writer.code(0x30 + symbol, 8);
    else if (symbol < 256) writer.code(0x190 + symbol - 144, 9);
    else if (symbol < 280) writer.code(symbol - 256, 7);
    else writer.code(0xc0 + symbol - 280, 8);
}

/** Bits from the lowest to the highest of each byte. */
class BitWriter {
    private readonly bytes: Uint8Array;
    private length = 0;
    private pending = 0;
    private pendingBits = 0;

    constructor(inputLength: number) {
        // Nine bits for each byte at worst, a head and an end.
        this.bytes = new Uint8Array(Math.ceil((inputLength * 9) / 8) + 8);
    }

    /** A number, its lowest bit first. */
    bits(value: number, count: number): void {
        this.pending |= value << this.pendingBits;
        this.pendingBits += count;
        while (this.pendingBits >= 8) {
            this.bytes[this.length++] = this.pending & 0xff;
            this.pending >>>= 8;
            this.pendingBits -= 8;
        }
    }

    /** A code of Huffman, its highest bit first. */
    code(value: number, count: number): void {
        let reversed = 0;
        for (let bit = 0; bit < count; bit++) reversed |= ((value >> bit) & 1) << (count - 1 - bit);
        this.bits(reversed, count);
    }

    written(): Uint8Array {
        if (this.pendingBits > 0) this.bits(0, 8 - this.pendingBits);
        return this.bytes.slice(0, this.length);
    }
}

/** Finds earlier places with the same bytes, by chains of places whose next three bytes have the same hash. */
class MatchFinder {
    private readonly newest = new Int32Array(1 << 15).fill(-1);
    private readonly older: Int32Array;
    private indexed = 0;

    constructor(private readonly bytes: Uint8Array) {
        this.older = new Int32Array(bytes.length);
    }

    /** The longest match for the bytes from here; of equally long ones the nearest. */
    longest(at: number): Match {
        if (at + SHORTEST_MATCH > this.bytes.length) return noMatch;
        while (this.indexed < at) this.index(this.indexed++);
        let best = noMatch;
        let place = this.newest[this.hash(at)] ?? -1;
        for (let tried = 0; place >= 0 && at - place <= WINDOW && tried < CANDIDATES; tried++) {
            // A longer match must at least agree where the best so far ends.
            if (this.bytes[place + best.length] === this.bytes[at + best.length]) {
                const length = this.commonLength(place, at);
                if (length > best.length) best = { length, distance: at - place };
                if (length === LONGEST_MATCH) break;
            }
            place = this.older[place] ?? -1;
        }
        return best.length < SHORTEST_MATCH ? noMatch : best;
    }

    private index(at: number): void {
        const hash = this.hash(at);
        this.older[at] = this.newest[hash] ?? -1;
        this.newest[hash] = at;
    }

    private hash(at: number): number {
        const { bytes } = this;
        const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
        return Math.imul(three, 0x9e3779b1) >>> 17;
    }

    private commonLength(place: number, at: number): number {
        const { bytes } = this;
        const most = Math.min(LONGEST_MATCH, bytes.length - at);
        let length = 0;
        while (length < most && bytes[place + length] === bytes[at + length]) length += 1;
        return length;
    }
}
