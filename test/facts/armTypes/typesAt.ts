import type { ArmType } from "../../../facts/armTypes/armType";
import { armTypeOf } from "../../../facts/armTypes/armTypes";

/** The types at a path such as `routes[].nextHopType`: several where variants branch. */
export function typesAt(token: string, path: string): readonly ArmType[] {
    const resource = armTypeOf(token);
    const steps = path.replaceAll("[]", ".[]").split(".");
    const at = (index: number): ArmType => resource?.types[index] ?? { kind: "any" };
    const unfold = (type: ArmType): readonly ArmType[] =>
        type.kind === "variant" ? Object.values(type.variants).map(at) : [type];
    return steps.reduce<readonly ArmType[]>(
        (types, step) =>
            types.flatMap((type) => {
                const next = step === "[]" ? (type.kind === "list" ? type.items : undefined) : undefined;
                const below = type.kind === "object" ? type.properties[step] : next;
                return below === undefined ? [] : unfold(at(below));
            }),
        [at(resource?.arguments ?? -1)],
    );
}
