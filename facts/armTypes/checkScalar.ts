import type { ArmFinding } from "./armFinding";
import type { ArmType, BooleanType, ChoiceType, NumberType, TextType } from "./armType";
import type { ClosedValue } from "./closedValues";
import { describeType, describeValue, describeValues, hiddenValue } from "./describe";
import { nearestName } from "./nearestName";

/** A finding whose place the caller adds. */
export type Unplaced = Omit<ArmFinding, "path">;

/** Types whose values have no parts. */
export type ScalarType = BooleanType | NumberType | TextType | ChoiceType;

const fine: readonly Unplaced[] = [];

/**
 * Holds a value without envelopes against a type without parts.
 *
 * @param hidden Whether the value lies inside a secret.
 * @param closed Looks up whether this place is closed; called only when it matters.
 */
export function checkScalar(
    type: ScalarType,
    value: unknown,
    hidden: boolean,
    closed: () => ClosedValue | undefined,
): readonly Unplaced[] {
    switch (type.kind) {
        case "boolean":
            return typeof value === "boolean" ? fine : wrongType(type, value, hidden);
        case "number":
            return checkNumber(type, value, hidden);
        case "choice":
            return checkChoice(type, value, hidden, closed);
        case "text": {
            const hide = hidden || type.sensitive === true;
            const values = closed()?.values;
            return values === undefined
                ? checkText(type, value, hide)
                : checkChoice({ kind: "choice", values }, value, hide, closed);
        }
    }
}

/** The finding for a value of another kind than its type. */
export function wrongType(type: ArmType, value: unknown, hidden: boolean): readonly Unplaced[] {
    return [{ code: "wrong-type", found: describeValue(value, hidden), expected: describeType(type) }];
}

function checkNumber(type: NumberType, value: unknown, hidden: boolean): readonly Unplaced[] {
    if (typeof value !== "number" || !Number.isFinite(value) || (type.whole === true && !Number.isInteger(value))) {
        return wrongType(type, value, hidden);
    }
    return value < (type.minimum ?? value) || value > (type.maximum ?? value)
        ? [{ code: "range", found: describeValue(value, hidden), expected: describeType(type) }]
        : fine;
}

function checkText(type: TextType, value: unknown, hidden: boolean): readonly Unplaced[] {
    if (typeof value !== "string") {
        return wrongType(type, value, hidden);
    }
    const findings: Unplaced[] = [];
    if (value.length < (type.minLength ?? 0) || value.length > (type.maxLength ?? value.length)) {
        const found = hidden ? hiddenValue : `${describeValue(value, false)} (${String(value.length)} characters)`;
        findings.push({ code: "length", found, expected: describeType(type) });
    }
    if (type.pattern !== undefined && !pattern(type.pattern).test(value)) {
        findings.push({
            code: "pattern",
            found: describeValue(value, hidden),
            expected: `text that matches ${type.pattern}`,
        });
    }
    return findings;
}

function checkChoice(
    type: ChoiceType,
    value: unknown,
    hidden: boolean,
    closed: () => ClosedValue | undefined,
): readonly Unplaced[] {
    if (typeof value !== "string") {
        return wrongType(type, value, hidden);
    }
    const row = closed();
    const admitted = row?.admit?.map((admission) => admission.value) ?? [];
    const listed = type.values.includes(value);
    const refused = row?.refuse?.includes(value) === true;
    if ((listed && !refused) || admitted.includes(value) || (!listed && type.open === true && row === undefined)) {
        return fine;
    }
    const values = [...type.values.filter((known) => row?.refuse?.includes(known) !== true), ...admitted];
    const nearest = nearestName(value, values);
    const onlyCase = nearest?.toLowerCase() === value.toLowerCase();
    const letter = onlyCase ? ", in exactly this case (Azure may ignore case, this check does not)" : "";
    return [
        {
            code: "not-allowed",
            found: describeValue(value, hidden),
            expected: `${describeValues(values)}${letter}`,
            ...(nearest === undefined ? {} : { nearest }),
        },
    ];
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
    const known = patterns.get(source) ?? new RegExp(source);
    patterns.set(source, known);
    return known;
}
