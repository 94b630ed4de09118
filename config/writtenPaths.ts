import type { PathSegment } from "./configPath";
import { pathText } from "./configPath";
import { isBlock } from "./schema";

/** The paths of all parts of a configuration. */
export function writtenPaths(values: Readonly<Record<string, unknown>>): ReadonlySet<string> {
    const paths = new Set<string>();
    const visit = (value: unknown, path: readonly PathSegment[]): void => {
        if (path.length > 0) paths.add(pathText(path));
        if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
        else if (isBlock(value)) Object.entries(value).forEach(([key, child]) => visit(child, [...path, key]));
    };
    visit(values, []);
    return paths;
}
