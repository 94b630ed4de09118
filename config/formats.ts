/** Formats of text that a pattern cannot describe. The validator looks them up by the name in the schema. */
export const formats: Readonly<Record<"date" | "ipv4-range", (text: string) => boolean>> = {
    date: isCalendarDate,
    "ipv4-range": hasZeroHostBits,
};

const datePattern = /^(?<year>[0-9]{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12][0-9]|3[01])$/;
const longMonths: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12]);

/** Whether a text is a date of the calendar, such as `2028-02-29`. */
export function isCalendarDate(text: string): boolean {
    const parts = datePattern.exec(text)?.groups;
    if (parts === undefined) return false;
    const [year, month, day] = [Number(parts["year"]), Number(parts["month"]), Number(parts["day"])];
    if (month === 2) return day <= (isLeapYear(year) ? 29 : 28);
    return day <= (longMonths.has(month) ? 31 : 30);
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the host bits of an IPv4 range are zero. A single address has none. What is not of the form is left to the pattern. */
export function hasZeroHostBits(text: string): boolean {
    return zeroHostBits(text) === undefined || zeroHostBits(text) === text;
}

/** The range with its host bits zeroed: `10.20.0.0/24` for `10.20.0.1/24`; undefined for what is no range. */
export function zeroHostBits(text: string): string | undefined {
    const [address = "", prefix, ...rest] = text.split("/");
    const octets = address.split(".").map(Number);
    if (prefix === undefined || rest.length > 0 || octets.length !== 4 || !octets.every(isOctet)) return undefined;
    const length = Number(prefix);
    if (!Number.isInteger(length) || length < 0 || length > 32) return undefined;
    const network = octets.map((octet, index) => {
        const networkBits = Math.min(8, Math.max(0, length - 8 * index));
        return octet - (octet % 2 ** (8 - networkBits));
    });
    return `${network.join(".")}/${length}`;
}

const isOctet = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 255;
