import { describeValue, hiddenValue } from "../../facts/armTypes/describe";
import { isEnvelope, isList, isObject, namesOf, read, wireMarks } from "../../facts/armTypes/pulumiValues";
import { joinPath } from "../../facts/armTypes/propertyPath";
import { carriesCredential } from "./credentialText";
import type { Finding } from "./finding";
import { stepInto, stepsOf } from "./propertySteps";
import { isSecretByNature } from "./secretByNature";

/** A rule asked for a value that is known only after creation: no pass, and no crash. */
export class UnknownUntilCreated extends Error {
    constructor(
        /** Paths of what is not known. */
        readonly paths: readonly string[],
        /** What a rule has found in the values that are known. */
        readonly findings: readonly Finding[] = [],
    ) {
        super(`known only after creation: ${paths.join(", ")}`);
    }
}

/** A rule asked for a text and there is a number, or the like: a violation, whatever the rule. */
export class WrongType extends Error {
    constructor(readonly finding: Finding) {
        super(`${finding.path}: found ${finding.found}, required ${finding.required}`);
    }
}

/** Whose inputs they are; findings name it. */
export interface Owner {
    readonly urn: string;
    readonly type: string;
    /** Logical name. */
    readonly name: string;
}

/**
 * Paths, in the form of `Inputs.path`, whose value the program made a secret and whose envelope is gone; `unseen` when nobody could look, so that any text may
 * be one.
 */
export type SecretPaths = ReadonlySet<string> | "unseen";

const nothingSecret: SecretPaths = new Set<string>();

/** Secrets nest once or twice; an envelope that contains itself must end. */
const mostEnvelopes = 8;

/** Stands in a message for a text that may be a secret, where CrossGuard did not show which are: the policy `pack-settings` runs below its own level. */
const withheldValue = "[text withheld]";

/**
 * The inputs of a resource, or a part of them, read without ever mistaking "not known yet" for "not there".
 *
 * Reads wire values (an unknown is a sentinel, a secret an envelope) and the proxies of Pulumi's policy SDK (reading an unknown throws).
 * Every reader answers `undefined` for a property that is absent, throws `UnknownUntilCreated` for one that is not known yet and `WrongType` for one that is
 * something else, or lies in something that has no properties. A path is dotted: `properties.sku.name`; items of a list come from `items` and carry their index.
 */
export class Inputs {
    constructor(
        readonly owner: Owner,
        private readonly source: unknown,
        /** Where this part lies in the inputs of the resource; empty for the whole. */
        readonly path = "",
        private readonly secretPaths: SecretPaths = nothingSecret,
        private readonly insideSecret = false,
    ) {}

    /** Whether there is a value, known or not. */
    has(path: string): boolean {
        return this.open(path).value !== undefined;
    }

    /** Whether there is a value that is known only after creation, or an object around it. */
    isUnknown(path: string): boolean {
        return wireMarks.isUnknown(this.open(path).value);
    }

    text(path: string): string | undefined {
        return this.typed(path, "a text", (value) => typeof value === "string");
    }

    flag(path: string): boolean | undefined {
        return this.typed(path, "true or false", (value) => typeof value === "boolean");
    }

    number(path: string): number | undefined {
        return this.typed(path, "a number", (value) => typeof value === "number");
    }

    /** The object at a path, as inputs of its own. */
    object(path: string): Inputs | undefined {
        const value = this.typed<object>(path, "an object", isObject);
        return value === undefined ? undefined : this.below(path, value);
    }

    /** The items of a list of objects; none when the list is absent. An item that is not known throws when it is read. */
    items(path: string): readonly Inputs[] {
        return this.list(path).map((item, index) => this.below(`${path}[${String(index)}]`, item));
    }

    /** The items of a list of texts; none when the list is absent. */
    texts(path: string): readonly string[] {
        return this.list(path).map((_item, index) => {
            const text = this.below(`${path}[${String(index)}]`, _item).text("");
            return text ?? "";
        });
    }

    /** The names of the properties of an object; none when it is absent. */
    names(path = ""): readonly string[] {
        const value = this.typed<object>(path, "an object", isObject);
        return value === undefined ? [] : namesOf(value);
    }

    /** Whether the value is wrapped as a secret, as far as that can be seen. */
    isSecret(path: string): boolean {
        return this.open(path).secret;
    }

    /** The value of one property whose name is taken as it is, dots included: tags. */
    property(name: string): Inputs | undefined {
        const { value, secret } = this.open("");
        if (value === undefined) return undefined;
        if (wireMarks.isUnknown(value)) throw new UnknownUntilCreated([this.path]);
        if (!isObject(value)) throw new WrongType(this.finding("", "an object"));
        const inner = ownValue(value, name);
        const path = joinPath(this.path, name);
        if (this.unwrap(inner, path).value === undefined) return undefined;
        return new Inputs(this.owner, inner, path, this.secretPaths, secret);
    }

    /** The text at a path, if it is one and is known: for what recognises resources, and judges nothing. Never throws. */
    knownText(path: string): string | undefined {
        const { value } = this.open(path);
        return typeof value === "string" && !wireMarks.isUnknown(value) ? value : undefined;
    }

    /** The text at a path; `undefined` for a value of another type as well. */
    textIfAny(path: string): string | undefined {
        const { value } = this.open(path);
        if (wireMarks.isUnknown(value)) throw new UnknownUntilCreated([this.at(path)]);
        return typeof value === "string" ? value : undefined;
    }

    /** What lies directly inside an object, with its name, or inside a list; `undefined` when the value is neither. */
    parts(): readonly { readonly name: string; readonly inputs: Inputs }[] | undefined {
        const { value, secret } = this.open("");
        if (wireMarks.isUnknown(value)) throw new UnknownUntilCreated([this.path]);
        const part = (name: string, path: string, inner: unknown) => ({
            name,
            inputs: new Inputs(this.owner, inner, path, this.secretPaths, secret),
        });
        if (isList(value)) return this.list("").map((item, index) => part("", this.at(`[${String(index)}]`), item));
        if (!isObject(value)) return undefined;
        return namesOf(value).flatMap((name) => {
            const inner = read(value, name);
            return inner === undefined || inner === null ? [] : [part(name, joinPath(this.path, name), inner)];
        });
    }

    /** The value as Pulumi gave it, for checks that read whole objects. */
    raw(): unknown {
        return this.source;
    }

    /** What is wrong with the value at a path. What is found is described, never more than that, and never when it may be a secret. */
    finding(path: string, required: string, details: Partial<Pick<Finding, "fix" | "found">> = {}): Finding {
        const { urn, type, name } = this.owner;
        return {
            urn,
            type,
            name,
            path: this.at(path),
            found: details.found ?? this.described(path),
            required,
            ...(details.fix === undefined ? {} : { fix: details.fix }),
        };
    }

    /** The value in words: `"Standard"`, `nothing`, `a list`, `[secret]`. */
    described(path: string): string {
        const { value } = this.open(path);
        if (value === undefined) return "nothing";
        if (wireMarks.isUnknown(value)) return "a value known after creation";
        return this.instead(path) ?? describeValue(value, false);
    }

    /** What is shown in the place of a value that must not be shown: a secret, a text that carries one or may be one; `undefined` when it may. */
    instead(path: string): string | undefined {
        const { value, secret } = this.open(path);
        if (secret || isSecretByNature(this.at(path), this.owner.type)) return hiddenValue;
        if (typeof value !== "string") return undefined;
        if (carriesCredential(value)) return hiddenValue;
        return this.secretPaths === "unseen" ? withheldValue : undefined;
    }

    private at(path: string): string {
        if (path === "" || this.path === "") return `${this.path}${path}`;
        return path.startsWith("[") ? `${this.path}${path}` : `${this.path}.${path}`;
    }

    private below(path: string, source: unknown): Inputs {
        const secret = this.open(path).secret;
        return new Inputs(this.owner, source, this.at(path), this.secretPaths, secret);
    }

    private list(path: string): readonly unknown[] {
        const value = this.typed<readonly unknown[]>(path, "a list", isList);
        if (value === undefined) return [];
        return Array.from({ length: Number(read(value, "length")) }, (_, index) => read(value, String(index)));
    }

    private typed<T>(path: string, required: string, fits: (value: unknown) => boolean): T | undefined {
        const { value, deadEnd } = this.open(path);
        if (deadEnd !== undefined) throw new WrongType(this.finding(deadEnd.path, deadEnd.required));
        if (value === undefined) return undefined;
        if (wireMarks.isUnknown(value)) throw new UnknownUntilCreated([this.at(path)]);
        if (!fits(value)) throw new WrongType(this.finding(path, required));
        return value as T;
    }

    /** The value at a path without envelopes; an unknown on the way makes the whole unknown. */
    private open(path: string): Opened {
        let { value, secret } = this.unwrap(this.source, this.path);
        secret ||= this.insideSecret;
        if (path === "") return { value, secret };
        const tells = this.secretPaths !== "unseen" && this.secretPaths.size > 0;
        let here = this.path;
        let end = 0;
        for (const step of stepsOf(path)) {
            if (value === undefined || wireMarks.isUnknown(value)) return { value, secret };
            const inList = isList(value);
            if (inList ? !step.isPlace : !isObject(value)) {
                const required = step.isPlace ? "a list" : "an object";
                return { value: undefined, secret, deadEnd: { path: path.slice(0, end), required } };
            }
            if (tells) here = stepInto(here, step.name, inList);
            const inner = this.unwrap(ownValue(value as object, step.name), here);
            value = inner.value;
            secret ||= inner.secret;
            end = step.end;
        }
        return { value, secret };
    }

    private unwrap(raw: unknown, path: string): Opened {
        let value = raw;
        let secret = this.secretPaths !== "unseen" && this.secretPaths.has(path);
        for (let opened = 0; opened < mostEnvelopes; opened++) {
            if (value === undefined || value === null) return { value: undefined, secret };
            if (typeof value !== "object" || !isEnvelope(value)) break;
            if (wireMarks.isUnknown(value) || !wireMarks.isSecret(value)) break;
            value = wireMarks.secretValue(value);
            secret = true;
        }
        return { value, secret };
    }
}

interface Opened {
    readonly value: unknown;
    readonly secret: boolean;
    /** Where the way ends in something that has no such part, and what would have. */
    readonly deadEnd?: { readonly path: string; readonly required: string };
}

/** A property of the value itself, never one that every object inherits. */
function ownValue(value: object, name: string): unknown {
    return Object.hasOwn(value, name) ? read(value, name) : undefined;
}

/**
 * Runs a check for each item and keeps what it finds, also when other items are not known yet.
 *
 * @throws UnknownUntilCreated with everything found, when any item could not be read.
 */
export function findInEach<T>(items: Iterable<T>, check: (item: T) => Iterable<Finding>): readonly Finding[] {
    const findings: Finding[] = [];
    const unknown: string[] = [];
    for (const item of items) {
        try {
            for (const finding of check(item)) findings.push(finding);
        } catch (error) {
            if (error instanceof UnknownUntilCreated) {
                findings.push(...error.findings);
                unknown.push(...error.paths);
            } else if (error instanceof WrongType) findings.push(error.finding);
            else throw error;
        }
    }
    if (unknown.length > 0) throw new UnknownUntilCreated(unknown, findings);
    return findings;
}
