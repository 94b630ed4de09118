/**
 * The compact form of Azure Resource Manager's types, in the names of the SDK's arguments.
 *
 * A module's file (`network.json` …) holds one list of types; types refer to each other by their place in that list.
 * Source: Azure/bicep-types-az, `generated/`, commit 1f896de2 (2026-08-20), and the declarations of `@pulumi/azure-native` 3.28.0.
 */

/** Place of a type in the list of its module. */
export type TypeIndex = number;

/** What a value must look like. */
export type ArmType =
    AnyType | BooleanType | AssetType | NumberType | TextType | ChoiceType | ListType | ObjectType | VariantType;

/** Whatever JSON. */
export interface AnyType {
    readonly kind: "any";
}

/** `true` or `false`. */
export interface BooleanType {
    readonly kind: "boolean";
}

/** A file or archive that the engine carries. */
export interface AssetType {
    readonly kind: "asset";
}

/** A number; `whole` when ARM declares an integer. Bounds are inclusive. */
export interface NumberType {
    readonly kind: "number";
    readonly whole?: true;
    readonly minimum?: number;
    readonly maximum?: number;
}

/** Text. Lengths count characters and are inclusive. */
export interface TextType {
    readonly kind: "text";
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    /** The value is a secret by nature: never show it, wrapped as a secret or not. */
    readonly sensitive?: true;
}

/** Text out of a list. `open`: ARM's own type admits any other text too, the list is what was known when it was published. */
export interface ChoiceType {
    readonly kind: "choice";
    readonly values: readonly string[];
    readonly open?: true;
}

/** A list. Lengths count items and are inclusive. */
export interface ListType {
    readonly kind: "list";
    readonly items: TypeIndex;
    readonly minLength?: number;
    readonly maxLength?: number;
}

/** An object with named properties, or a map (`additional`, and no properties). */
export interface ObjectType {
    readonly kind: "object";
    /** Name of the SDK interface without `Args`, for messages. */
    readonly name: string;
    readonly properties: Readonly<Record<string, TypeIndex>>;
    readonly required?: readonly string[];
    /** Properties that ARM answers with and refuses, or ignores, in a request. */
    readonly readOnly?: readonly string[];
    /** Type of the values under any other name. */
    readonly additional?: TypeIndex;
}

/** Objects that one property tells apart. Each variant is an object that lists the discriminator among its properties. */
export interface VariantType {
    readonly kind: "variant";
    readonly name: string;
    readonly discriminator: string;
    readonly variants: Readonly<Record<string, TypeIndex>>;
}

/** What is known of one azure-native resource. */
export interface ArmResourceType {
    readonly armType: string;
    readonly apiVersion: string;
    /** Place of the arguments' object in the list of types. */
    readonly arguments: TypeIndex;
}

/** One generated file: the resources of one azure-native module, by name, and their types. */
export interface ArmTypesOfModule {
    readonly resources: Readonly<Record<string, ArmResourceType>>;
    readonly types: readonly ArmType[];
}
