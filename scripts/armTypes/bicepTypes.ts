import { readFileSync } from "node:fs";

/** Property flags of bicep's type files (`ObjectTypePropertyFlags` of the npm package `bicep-types` 0.6.49). */
export const bicepFlag = { required: 1, readOnly: 2, writeOnly: 4 } as const;

interface Reference {
    readonly $ref: string;
}

export interface BicepProperty {
    readonly type: Reference;
    readonly flags: number;
}

export type BicepProperties = Readonly<Record<string, BicepProperty>>;

interface Bounds {
    readonly minLength?: number;
    readonly maxLength?: number;
}

/** The elements of a `types.json` that describe values. */
export type BicepType =
    | { readonly $type: "AnyType" | "BooleanType" }
    | ({ readonly $type: "StringType"; readonly pattern?: string; readonly sensitive?: boolean } & Bounds)
    | { readonly $type: "IntegerType"; readonly minValue?: number; readonly maxValue?: number }
    | { readonly $type: "StringLiteralType"; readonly value: string }
    | { readonly $type: "UnionType"; readonly elements: readonly Reference[] }
    | ({ readonly $type: "ArrayType"; readonly itemType: Reference } & Bounds)
    | BicepObject
    | BicepDiscriminated;

export interface BicepObject {
    readonly $type: "ObjectType";
    readonly name: string;
    readonly properties: BicepProperties;
    readonly additionalProperties?: Reference;
}

export interface BicepDiscriminated {
    readonly $type: "DiscriminatedObjectType";
    readonly name: string;
    readonly discriminator: string;
    readonly baseProperties: BicepProperties;
    readonly elements: Readonly<Record<string, Reference>>;
}

interface BicepResource {
    readonly $type: "ResourceType";
    readonly name: string;
    readonly body: Reference;
}

/** One `types.json` of Azure/bicep-types-az: a flat list whose elements refer to each other by index. */
export class BicepTypes {
    private readonly elements: readonly (BicepType | BicepResource)[];

    constructor(readonly file: string) {
        this.elements = JSON.parse(readFileSync(file, "utf8")) as readonly (BicepType | BicepResource)[];
    }

    /** Index of the body of `Microsoft.X/y@version`. */
    bodyOf(resource: string): number {
        const found = this.elements.find((element) => element.$type === "ResourceType" && element.name === resource);
        if (found === undefined || found.$type !== "ResourceType") {
            throw new Error(`${this.file}: no resource type ${resource}`);
        }
        return indexOf(found.body);
    }

    at(index: number): BicepType {
        const found = this.elements[index];
        if (found === undefined || found.$type === "ResourceType") {
            throw new Error(`${this.file}: element ${String(index)} is not a value type`);
        }
        return found;
    }

    follow(reference: Reference): { readonly index: number; readonly type: BicepType } {
        const index = indexOf(reference);
        return { index, type: this.at(index) };
    }
}

/** Index that a reference such as `#/12` points to. */
export function indexOf(reference: Reference): number {
    return Number(reference.$ref.slice("#/".length));
}
