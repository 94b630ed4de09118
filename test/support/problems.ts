import type { Problem } from "../../config/problem";

/** Problems as `id path: found`, for exact lists in tests. */
export function briefly(problems: readonly Problem[]): readonly string[] {
    return problems.map(({ id, path, found }) => `${id} ${path}: ${found}`);
}
