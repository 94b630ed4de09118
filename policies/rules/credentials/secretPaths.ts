import type { ArmType } from "../../../facts/armTypes/armType";
import type { ResolvedArmType } from "../../../facts/armTypes/armTypes";
import { armTypeOf } from "../../../facts/armTypes/armTypes";
import { isSecretName } from "../../core/secretByNature";
import { type } from "../../types";

/** The way to a value: names of properties, `[]` for every item of a list, `*` for every value of a map. */
export type SecretPath = readonly string[];

export const everyItem = "[]";
export const everyValue = "*";

/** ARM has one type for the public and the protected parameters of a run command, and says of both that they are sensitive. */
const publicAnyway: Readonly<Record<string, readonly string[]>> = { [type.runCommand]: ["parameters"] };

const remembered = new Map<string, readonly SecretPath[] | undefined>();

/**
 * Where the inputs of a resource hold secrets by nature: what ARM flags as sensitive, and what is named like nothing else. `undefined` when no ARM
 * type is known.
 */
export function secretPaths(token: string): readonly SecretPath[] | undefined {
    if (!remembered.has(token)) {
        const arm = armTypeOf(token);
        const kept = ([top = ""]: SecretPath): boolean => publicAnyway[token]?.includes(top) !== true;
        remembered.set(token, arm === undefined ? undefined : [...pathsIn(arm, arm.arguments, [], [])].filter(kept));
    }
    return remembered.get(token);
}

/** @param around The types that the current one lies in: a recursive one is followed once. */
function* pathsIn(
    arm: ResolvedArmType,
    index: number,
    path: SecretPath,
    around: readonly number[],
): Generator<SecretPath> {
    const current = arm.types[index];
    if (current === undefined || around.includes(index)) return;
    if (current.kind === "text" && (current.sensitive === true || isSecretName(path.at(-1) ?? ""))) yield path;
    for (const [step, below] of stepsBelow(current)) yield* pathsIn(arm, below, [...path, ...step], [...around, index]);
}

function stepsBelow(current: ArmType): readonly (readonly [step: SecretPath, index: number])[] {
    switch (current.kind) {
        case "list":
            return [[[everyItem], current.items]];
        case "variant":
            return Object.values(current.variants).map((index) => [[], index]);
        case "object":
            return [
                ...Object.entries(current.properties)
                    .filter(([name]) => current.readOnly?.includes(name) !== true)
                    .map(([name, index]) => [[name], index] as const),
                ...(current.additional === undefined ? [] : [[[everyValue], current.additional] as const]),
            ];
        default:
            return [];
    }
}
