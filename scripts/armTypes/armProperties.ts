import { bicepFlag } from "./bicepTypes";
import type {
    BicepDiscriminated,
    BicepObject,
    BicepProperties,
    BicepProperty,
    BicepType,
    BicepTypes,
} from "./bicepTypes";
import { dissolved } from "./exceptions";
import type { SdkProperty } from "./sdkDeclarations";

/**
 * The properties of an ARM object at the level where the SDK shows them: those of its `properties` move up when the SDK has no such
 * level. Where both levels have a name, the writable one counts (an extension's `type` is `properties.type`; the outer one is the
 * resource type, which ARM sets).
 */
export function armProperties(
    arm: BicepTypes,
    object: BicepObject,
    where: string,
    sdk: readonly SdkProperty[],
): ReadonlyMap<string, BicepProperty> {
    const shown = new Set(sdk.map(({ name }) => name));
    const level = (properties: BicepProperties): ReadonlyMap<string, BicepProperty> => {
        const found = new Map(Object.entries(properties));
        for (const container of ["properties", dissolved[where] ?? ""]) {
            const inner = found.get(container);
            const type = inner === undefined ? undefined : arm.follow(inner.type).type;
            if (type?.$type === "ObjectType" && !shown.has(container)) {
                found.delete(container);
                for (const [name, property] of level(type.properties)) {
                    const outer = found.get(name);
                    if (outer === undefined || (outer.flags & bicepFlag.readOnly) !== 0) {
                        found.set(name, property);
                    }
                }
            }
        }
        return found;
    };
    return level(object.properties);
}

/** Whether ARM alone sets the property: by its flag, or because it is an object, or a list of objects, of nothing else. */
export function isReadOnly(arm: BicepTypes, property: BicepProperty, depth = 0): boolean {
    if ((property.flags & bicepFlag.readOnly) !== 0) {
        return true;
    }
    const followed = arm.follow(property.type).type;
    const type = followed.$type === "ArrayType" ? arm.follow(followed.itemType).type : followed;
    const members =
        type.$type === "ObjectType" && type.additionalProperties === undefined ? Object.values(type.properties) : [];
    return members.length > 0 && depth < 5 && members.every((member) => isReadOnly(arm, member, depth + 1));
}

/** A variant with the properties that all variants share. */
export function withBase(arm: BicepDiscriminated, variant: BicepType | undefined): BicepObject {
    const own = variant?.$type === "ObjectType" ? variant.properties : {};
    return { $type: "ObjectType", name: arm.name, properties: { ...arm.baseProperties, ...own } };
}
