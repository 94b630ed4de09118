import type { ArmFinding } from "./armFinding";
import type { ListType, ObjectType, TypeIndex, VariantType } from "./armType";
import { armTypeOf } from "./armTypes";
import type { ResolvedArmType } from "./armTypes";
import { checkScalar, wrongType } from "./checkScalar";
import type { Unplaced } from "./checkScalar";
import { closedValues } from "./closedValues";
import type { ClosedValue, ClosedValues } from "./closedValues";
import { describeType, describeValue, describeValues } from "./describe";
import { nearestName } from "./nearestName";
import { joinPath, pathsBelow } from "./propertyPath";
import { isList, isObject, namesOf, read, wireMarks } from "./pulumiValues";
import type { ValueMarks } from "./pulumiValues";

/**
 * Holds the inputs of an azure-native resource against the ARM type of its API version.
 *
 * Pure and quick; accepts any value, and never throws. A value that is not known yet passes (its property's name is still checked);
 * the content of a secret is checked and never shown. Values of choices must match to the letter: Azure often ignores case, but what
 * it answers then differs from the program, and the next update shows a change that is none.
 *
 * @param token The Pulumi type token, such as `azure-native:recoveryservices:Vault`.
 * @param inputs The inputs as the provider would get them.
 * @param marks How secrets and unknown values are written. Default: Pulumi's wire format.
 * @returns The findings, sorted by path; `undefined` when no ARM type is known for the token.
 */
export function checkResource(
    token: string,
    inputs: unknown,
    marks: Partial<ValueMarks> = {},
): readonly ArmFinding[] | undefined {
    const type = armTypeOf(token);
    if (type === undefined) {
        return undefined;
    }
    const closed = Object.hasOwn(closedValues, token) ? closedValues[token] : undefined;
    const check = new ResourceCheck(type, closed, { ...wireMarks, ...marks });
    check.value(type.arguments, inputs, "", false);
    return check.findings.sort((a, b) => compare(a.path, b.path) || compare(a.code, b.code));
}

/** Deeper than any ARM type that is not recursive; a recursive one is left there. */
const deepest = 60;

/** Secrets nest once or twice; an envelope that contains itself must end. */
const mostEnvelopes = 8;

const absent = Symbol("absent");
const unknown = Symbol("unknown");

class ResourceCheck {
    readonly findings: ArmFinding[] = [];
    /** The objects around the current one: a value that contains itself is followed once. */
    private readonly around: unknown[] = [];

    constructor(
        private readonly resource: ResolvedArmType,
        private readonly closed: ClosedValues | undefined,
        private readonly marks: ValueMarks,
    ) {}

    /** @param hidden Whether the value lies inside a secret. */
    value(index: TypeIndex, raw: unknown, path: string, hidden: boolean): void {
        const type = this.resource.types[index];
        const { value, secret } = this.open(raw);
        if (type === undefined || value === unknown || value === absent) {
            return;
        }
        const hide = hidden || secret;
        switch (type.kind) {
            case "any":
            case "asset":
                return;
            case "list":
                return this.list(type, value, path, hide);
            case "object":
                return this.object(type, value, path, hide);
            case "variant":
                return this.variant(type, value, path, hide);
            default:
                this.report(
                    path,
                    checkScalar(type, value, hide, () => this.closedAt(path)),
                );
        }
    }

    /** The value without its envelopes. */
    private open(raw: unknown): { readonly value: unknown; readonly secret: boolean } {
        let value = raw;
        for (let opened = 0; opened <= mostEnvelopes; opened++) {
            const secret = opened > 0;
            if (value === undefined || value === null) {
                return { value: absent, secret };
            }
            if (this.marks.isUnknown(value)) {
                break;
            }
            if (!this.marks.isSecret(value)) {
                return { value, secret };
            }
            value = this.marks.secretValue(value);
        }
        return { value: unknown, secret: false };
    }

    private list(type: ListType, value: unknown, path: string, hidden: boolean): void {
        if (!isList(value)) {
            return this.report(path, wrongType(type, value, hidden));
        }
        const length = Number(read(value, "length"));
        if (length < (type.minLength ?? 0) || length > (type.maxLength ?? length)) {
            const found = `a list of ${String(length)}`;
            this.report(path, [{ code: "length", found, expected: describeType(type) }]);
        }
        this.inside(value, () => {
            for (let item = 0; item < length; item++) {
                this.value(type.items, read(value, String(item)), `${path}[${String(item)}]`, hidden);
            }
        });
    }

    private object(type: ObjectType, value: unknown, path: string, hidden: boolean): void {
        if (!isObject(value)) {
            return this.report(path, wrongType(type, value, hidden));
        }
        this.inside(value, () => {
            const given = namesOf(value).filter((name) => this.open(read(value, name)).value !== absent);
            for (const name of given) {
                const raw = read(value, name);
                const known = Object.hasOwn(type.properties, name) ? type.properties[name] : type.additional;
                if (type.readOnly?.includes(name) === true) {
                    this.readOnly(raw, joinPath(path, name), hidden);
                } else if (known !== undefined) {
                    this.value(known, raw, joinPath(path, name), hidden);
                } else if (!isBookkeeping(name, path)) {
                    this.unknownProperty(type, name, path, hidden);
                }
            }
            for (const name of type.required?.filter((required) => !given.includes(required)) ?? []) {
                const expected = this.resource.types[type.properties[name] ?? -1];
                if (expected !== undefined) {
                    this.report(joinPath(path, name), [
                        { code: "missing", found: "nothing", expected: describeType(expected) },
                    ]);
                }
            }
        });
    }

    private variant(type: VariantType, value: unknown, path: string, hidden: boolean): void {
        if (!isObject(value)) {
            return this.report(path, wrongType(type, value, hidden));
        }
        const at = joinPath(path, type.discriminator);
        const tag = this.open(read(value, type.discriminator));
        const values = Object.keys(type.variants);
        if (tag.value === absent) {
            this.report(at, [{ code: "missing", found: "nothing", expected: describeValues(values) }]);
        } else if (tag.value === unknown) {
            this.namesOfAnyVariant(type, value, path, hidden);
        } else if (typeof tag.value === "string" && Object.hasOwn(type.variants, tag.value)) {
            this.value(type.variants[tag.value] ?? -1, value, path, hidden);
        } else {
            const choice = { kind: "choice", values } as const;
            this.report(
                at,
                checkScalar(choice, tag.value, hidden || tag.secret, () => undefined),
            );
        }
    }

    /** While the variant is open, a name must belong to at least one of them. */
    private namesOfAnyVariant(type: VariantType, value: object, path: string, hidden: boolean): void {
        const variants = Object.values(type.variants).map((index) => this.resource.types[index]);
        const objects = variants.filter((variant) => variant?.kind === "object" && variant.additional === undefined);
        if (objects.length === variants.length) {
            const properties = Object.fromEntries(objects.flatMap((object) => Object.entries(propertiesOf(object))));
            for (const name of namesOf(value)) {
                if (!Object.hasOwn(properties, name) && this.open(read(value, name)).value !== absent) {
                    this.unknownProperty({ kind: "object", name: type.name, properties }, name, path, hidden);
                }
            }
        }
    }

    private readOnly(raw: unknown, path: string, hidden: boolean): void {
        const { value, secret } = this.open(raw);
        const found = value === unknown ? "a value known after creation" : describeValue(value, hidden || secret);
        this.report(path, [{ code: "read-only", found, expected: "nothing: only Azure sets it" }]);
    }

    private unknownProperty(type: ObjectType, name: string, path: string, hidden: boolean): void {
        const owner = `${type.name} (${this.resource.armType} ${this.resource.apiVersion})`;
        const nearest = nearestName(name, Object.keys(type.properties)) ?? this.nearestBelow(type, name);
        const expected =
            name === "properties"
                ? `what is in properties one level up: the SDK has no such level in ${owner}`
                : `a property of ${owner}`;
        // The name of a property is no secret, unless somebody put the secret there.
        const shown = hidden && nearest === undefined ? "*" : name;
        this.report(joinPath(path, shown), [
            { code: "unknown-property", found: shown, expected, ...(nearest === undefined ? {} : { nearest }) },
        ]);
    }

    /** The path of a property further inside that has, nearly, the name: somebody left out the levels between. */
    private nearestBelow(type: ObjectType, name: string): string | undefined {
        const paths = pathsBelow(this.resource.types, type);
        const nearest = nearestName(name, [...paths.keys()]);
        return nearest === undefined ? undefined : paths.get(nearest);
    }

    private inside(value: object, body: () => void): void {
        if (this.around.length < deepest && !this.around.includes(value)) {
            this.around.push(value);
            body();
            this.around.pop();
        }
    }

    private closedAt(path: string): ClosedValue | undefined {
        if (this.closed === undefined) {
            return undefined;
        }
        const row = path.replace(/\[\d+\]/g, "[]");
        return Object.hasOwn(this.closed, row) ? this.closed[row] : undefined;
    }

    private report(path: string, findings: readonly Unplaced[]): void {
        for (const { code, ...rest } of findings) {
            this.findings.push({ code, path, ...rest });
        }
    }
}

function propertiesOf(type: ResolvedArmType["types"][number] | undefined): ObjectType["properties"] {
    return type?.kind === "object" ? type.properties : {};
}

/** Names such as `__defaults` are the engine's notes in the inputs of a resource. */
function isBookkeeping(name: string, path: string): boolean {
    return path === "" && name.startsWith("__");
}

function compare(a: string, b: string): number {
    return a === b ? 0 : a < b ? -1 : 1;
}
