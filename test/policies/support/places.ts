import { signatureKey, signatures } from "../../../plan/wireValue";
import { secret, unknown } from "./programs";

/** The way to a value: names, and places in lists. */
export type Place = readonly (string | number)[];

/** The places of every value at any depth; what lies in an envelope is one value with it. */
export function placesIn(value: unknown, place: Place = []): readonly Place[] {
    if (typeof value !== "object" || value === null || signatureKey in value) return [place];
    const inner: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
        ? value.map((item: unknown, index) => [index, item])
        : Object.entries(value);
    return [place, ...inner.flatMap(([step, part]) => placesIn(part, [...place, step]))];
}

export function valueAt(value: unknown, place: Place): unknown {
    return place.reduce<unknown>((here, step) => (here as Readonly<Record<string | number, unknown>>)[step], value);
}

/** A copy with another value at a place; `undefined` takes it away. */
export function replacedAt<T>(value: T, [step, ...rest]: Place, other: unknown): T {
    if (step === undefined) return other as T;
    const inner = (value as Readonly<Record<string | number, unknown>>)[step];
    const changed = rest.length === 0 ? other : replacedAt(inner, rest, other);
    if (Array.isArray(value)) {
        const list: readonly unknown[] = value;
        return (
            changed === undefined ? list.filter((_, index) => index !== step) : list.with(Number(step), changed)
        ) as T;
    }
    const entries = Object.entries(value as object).filter(([name]) => name !== step);
    return Object.fromEntries(changed === undefined ? entries : [...entries, [step, changed]]) as T;
}

/** A place as a path in messages. */
export function pathOf(place: Place): string {
    return place
        .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`))
        .join("");
}

/** What may stand where something else should. */
export const strangeValues: readonly unknown[] = [
    unknown, undefined, null, true, false, 0, -1, 7, 0.5, 1e21, "", " ", "x", "None", "*", "10.0.0.0/8", "2020-01-01", "💾".repeat(90),
    [], {}, [null], [unknown], [7], ["x"], [[]], [{}], { a: 1 }, { a: unknown }, { id: unknown }, { name: null }, secret("x"),
    secret(unknown), secret(null), secret([{ a: "x" }]), { [signatureKey]: signatures.asset },
]; // prettier-ignore
