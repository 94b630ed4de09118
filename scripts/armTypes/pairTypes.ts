import type { ArmType, ObjectType, TextType, TypeIndex } from "../../facts/armTypes/armType";
import { armProperties, isReadOnly, withBase } from "./armProperties";
import { bicepFlag, indexOf } from "./bicepTypes";
import type { BicepDiscriminated, BicepObject, BicepType, BicepTypes } from "./bicepTypes";
import { armOnly, isSensitive, renames, sdkOnly, sdkOnlyVariants } from "./exceptions";
import { choiceValues, sdkAlone } from "./sdkAlone";
import type { SdkDeclarations, SdkProperty, SdkType } from "./sdkDeclarations";
import type { TypePool } from "./typePool";

/** What a run of the generator finds out beside the types. */
export interface PairingNotes {
    /** Differences between the SDK and ARM that no table of exceptions explains. */
    readonly problems: Set<string>;
    /** Rows of the tables of exceptions that were needed. */
    readonly used: Set<string>;
}

/** The ARM side of one resource. */
export interface ArmSource {
    readonly types: BicepTypes;
    /** Place of the body in `types`. */
    readonly body: number;
    /** Names of properties that may be fractions. */
    readonly fractions: ReadonlySet<string>;
}

type Of<K extends BicepType["$type"]> = Extract<BicepType, { readonly $type: K }>;

/** Walks SDK types and ARM types side by side and writes what both say into the pool of a module. */
export class TypePairing {
    private readonly objects = new Map<string, TypeIndex>();
    private source: ArmSource | undefined;

    constructor(
        private readonly sdk: SdkDeclarations,
        private readonly pool: TypePool,
        private readonly notes: PairingNotes,
    ) {}

    /** Place of the type of a resource's arguments: its body as the SDK shows it, and the path parameters. */
    resource(token: string, sdk: readonly SdkProperty[], source: ArmSource): TypeIndex {
        this.source = source;
        const body = source.types.at(source.body);
        if (body.$type !== "ObjectType") {
            throw new Error(`${token}: the body is a ${body.$type}`);
        }
        return this.pool.intern(this.object(token, sdk, body, "resource"));
    }

    private get arm(): BicepTypes {
        return this.current.types;
    }

    private get current(): ArmSource {
        if (this.source === undefined) {
            throw new Error("no resource was begun");
        }
        return this.source;
    }

    /** @param where Key of the property in the tables of exceptions. */
    private pair(where: string, sdk: SdkType, index: number): TypeIndex {
        const arm = this.arm.at(index);
        if (sdk.kind === "any" || arm.$type === "AnyType") {
            return sdkAlone(this.pool, sdk);
        }
        switch (arm.$type) {
            case "BooleanType":
                return this.leaf(where, sdk, "boolean", { kind: "boolean" });
            case "IntegerType":
                return this.leaf(where, sdk, "number", {
                    kind: "number",
                    ...(this.current.fractions.has(where.slice(where.lastIndexOf(".") + 1)) ? {} : { whole: true }),
                    ...defined({ minimum: arm.minValue, maximum: arm.maxValue }),
                });
            case "StringType":
                return this.text(where, sdk, arm);
            case "StringLiteralType":
                return this.choice(where, sdk, [arm]);
            case "UnionType":
                return this.choice(
                    where,
                    sdk,
                    arm.elements.map((element) => this.arm.follow(element).type),
                );
            case "ArrayType":
                return this.list(where, sdk, arm);
            case "ObjectType":
                return this.objectOrMap(where, sdk, index, arm);
            case "DiscriminatedObjectType":
                return this.variant(where, sdk, index, arm);
        }
    }

    private leaf(where: string, sdk: SdkType, expected: SdkType["kind"], type: ArmType): TypeIndex {
        if (sdk.kind !== expected) {
            this.problem(where, `the SDK has ${sdk.kind}, ARM has ${expected}`);
        }
        return this.pool.intern(type);
    }

    private text(where: string, sdk: SdkType, arm: Of<"StringType">): TypeIndex {
        if (choiceValues(sdk).length > 0) {
            return sdkAlone(this.pool, sdk);
        }
        const { minLength, maxLength, pattern } = arm;
        const type: TextType = {
            kind: "text",
            ...defined({ minLength, maxLength, pattern }),
            ...(arm.sensitive === true || isSensitive(where) ? { sensitive: true } : {}),
        };
        return this.leaf(where, sdk, "string", type);
    }

    private choice(where: string, sdk: SdkType, elements: readonly BicepType[]): TypeIndex {
        const values = elements.flatMap((element) => (element.$type === "StringLiteralType" ? [element.value] : []));
        const open = elements.some((element) => element.$type === "StringType");
        if (values.length + (open ? 1 : 0) !== elements.length) {
            this.problem(where, "ARM has a union of more than texts");
        }
        if (!["string", "enum", "literal", "union"].includes(sdk.kind)) {
            this.problem(where, `the SDK has ${sdk.kind}, ARM has a choice`);
        }
        return this.pool.intern({
            kind: "choice",
            values: [...new Set([...values, ...choiceValues(sdk)])].sort(),
            ...(open ? { open: true } : {}),
        });
    }

    private list(where: string, sdk: SdkType, arm: Of<"ArrayType">): TypeIndex {
        if (sdk.kind !== "array") {
            this.problem(where, `the SDK has ${sdk.kind}, ARM has a list`);
            return sdkAlone(this.pool, sdk);
        }
        return this.pool.intern({
            kind: "list",
            items: this.pair(where, sdk.items, indexOf(arm.itemType)),
            ...defined({ minLength: arm.minLength, maxLength: arm.maxLength }),
        });
    }

    private objectOrMap(where: string, sdk: SdkType, index: number, arm: BicepObject): TypeIndex {
        const isMap = arm.additionalProperties !== undefined;
        if (sdk.kind === "map" && isMap) {
            const additional = this.pair(where, sdk.values, indexOf(arm.additionalProperties));
            return this.pool.intern({ kind: "object", name: "", properties: {}, additional });
        }
        if (sdk.kind === "array" && isMap) {
            // A map whose values carry nothing (user-assigned identities) is the list of its keys in the SDK.
            return sdkAlone(this.pool, sdk);
        }
        if (sdk.kind !== "object") {
            this.problem(where, `the SDK has ${sdk.kind}, ARM has an object`);
            return sdkAlone(this.pool, sdk);
        }
        const name = `${sdk.module}.${sdk.name}`;
        return this.once([name, String(index)], () =>
            this.object(name, this.sdk.object(sdk.module, sdk.name), arm, "nested"),
        );
    }

    private variant(where: string, sdk: SdkType, index: number, arm: BicepDiscriminated): TypeIndex {
        const options = sdk.kind === "union" ? sdk.options : [sdk];
        return this.once([JSON.stringify(options), String(index)], () => {
            const variants: Record<string, TypeIndex> = {};
            let discriminator = arm.discriminator;
            for (const option of options) {
                if (option.kind !== "object") {
                    this.problem(where, `the SDK has ${option.kind}, ARM has variants of an object`);
                    continue;
                }
                const name = `${option.module}.${option.name}`;
                const properties = this.sdk.object(option.module, option.name);
                const tag = properties.find((property) => armName(name, property) === arm.discriminator);
                const value = tag?.type.kind === "literal" ? tag.type.value : "";
                const reference = arm.elements[value];
                if (reference === undefined && !this.excused(sdkOnlyVariants.has(name), name)) {
                    this.problem(name, `ARM has no variant ${arm.discriminator} = "${value}"`);
                }
                discriminator = tag?.name ?? discriminator;
                const body = withBase(arm, reference === undefined ? undefined : this.arm.follow(reference).type);
                const shape = reference === undefined ? "sdkOnlyVariant" : "nested";
                variants[value] = this.once([name, value, String(index)], () =>
                    this.object(name, properties, body, shape),
                );
            }
            for (const value of Object.keys(arm.elements)) {
                // A variant that the SDK cannot express is admitted as it comes.
                variants[value] ??= this.pool.intern({ kind: "any" });
            }
            return { kind: "variant", name: arm.name, discriminator, variants: sorted(variants) };
        });
    }

    /** The place of a type that may contain itself. */
    private once(key: readonly string[], make: () => ArmType): TypeIndex {
        const id = [...key, this.arm.file].join(" ");
        const known = this.objects.get(id);
        if (known !== undefined) {
            return known;
        }
        const place = this.pool.reserve();
        this.objects.set(id, place);
        this.pool.fill(place, make());
        return place;
    }

    private object(
        where: string,
        sdk: readonly SdkProperty[],
        arm: BicepObject,
        shape: "resource" | "nested" | "sdkOnlyVariant",
    ): ObjectType {
        const left = new Map(armProperties(this.arm, arm, where, sdk));
        const properties: Record<string, TypeIndex> = {};
        const required: string[] = [];
        const readOnly: string[] = [];
        for (const property of sdk) {
            const key = `${where}.${property.name}`;
            const name = armName(where, property);
            const found = left.get(name);
            left.delete(name);
            this.excused(renames[key] !== undefined, key);
            // A path parameter may carry the name of something that the body answers with: the scope of a role assignment.
            const isPath = shape === "resource" && property.required && property.type.kind === "string";
            if (found !== undefined && isReadOnly(this.arm, found) && !isPath) {
                readOnly.push(property.name);
                continue;
            }
            if (found === undefined || isReadOnly(this.arm, found)) {
                const isOwnName = shape === "resource" && property.name === ownName(where, sdk, arm, this.arm);
                if (
                    !isPath &&
                    !isOwnName &&
                    shape !== "sdkOnlyVariant" &&
                    !this.excused(sdkOnly[key] !== undefined, key)
                ) {
                    this.problem(key, "the SDK has it, ARM does not");
                }
                const nameType = arm.properties["name"]?.type;
                properties[property.name] =
                    isOwnName && nameType !== undefined
                        ? this.pair(key, property.type, indexOf(nameType))
                        : sdkAlone(this.pool, property.type);
            } else {
                properties[property.name] = this.pair(key, property.type, indexOf(found.type));
            }
            // The engine fills in the names of resources, the provider their location.
            const isFilled = shape === "resource" && ["location", "name"].includes(property.name);
            if (property.required || (found !== undefined && (found.flags & bicepFlag.required) !== 0 && !isFilled)) {
                required.push(property.name);
            }
        }
        for (const [name, property] of left) {
            if (isReadOnly(this.arm, property)) {
                readOnly.push(name);
            } else if (!(shape === "resource" && name === "name")) {
                const key = `${where}.${name}`;
                if (!this.excused(armOnly[key] !== undefined, key)) {
                    this.problem(key, "ARM has it, the SDK does not");
                }
            }
        }
        // Where ARM admits further properties the SDK still sends only those that it declares.
        return {
            kind: "object",
            name: where.slice(where.search(/[^.:]+$/)).replace(/Args$/, ""),
            properties: sorted(properties),
            ...(required.length === 0 ? {} : { required: required.sort() }),
            ...(readOnly.length === 0 ? {} : { readOnly: readOnly.sort() }),
        };
    }

    private excused(condition: boolean, row: string): boolean {
        if (condition) {
            this.notes.used.add(row);
        }
        return condition;
    }

    private problem(where: string, text: string): void {
        this.notes.problems.add(`${where}: ${text}`);
    }
}

function armName(where: string, property: SdkProperty): string {
    return renames[`${where}.${property.name}`] ?? property.name;
}

/** The argument that becomes the last part of the resource's id: the one optional text that neither the body nor a table knows. */
function ownName(where: string, sdk: readonly SdkProperty[], arm: BicepObject, types: BicepTypes): string | undefined {
    const body = armProperties(types, arm, where, sdk);
    const candidates = sdk.filter(
        (property) =>
            !property.required &&
            property.type.kind === "string" &&
            !body.has(armName(where, property)) &&
            sdkOnly[`${where}.${property.name}`] === undefined,
    );
    return candidates.length === 1 ? candidates[0]?.name : undefined;
}

function sorted<T>(record: Readonly<Record<string, T>>): Record<string, T> {
    return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The entries of a record that have a value. */
function defined<T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
        [K in keyof T]?: Exclude<T[K], undefined>;
    };
}
