/** A step into a configuration: a key of a block, or an index of a list. */
export type PathSegment = string | number;

const plainKey = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/**
 * Writes a place in the configuration as `pulumi config set --path` takes it: plain keys joined by dots, other keys and
 * indexes in brackets.
 *
 * @example configPath("mabs:package", "files", "MABS.exe") // mabs:package.files["MABS.exe"]
 */
export function configPath(key: string, ...segments: readonly PathSegment[]): string {
    return segments.reduce<string>((path, segment) => path + pathStep(segment), key);
}

function pathStep(segment: PathSegment): string {
    if (typeof segment === "number") return `[${segment}]`;
    return plainKey.test(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`;
}

/** The text of a path that is given as steps, the first of them the configuration key; empty for the whole block. */
export function pathText([key = "", ...segments]: readonly PathSegment[]): string {
    return configPath(String(key), ...segments);
}

const firstStep = /^(?:\.?(?<key>[^.[]+)|\[(?<index>[0-9]+)\]|\[(?<quoted>"(?:[^"\\]|\\.)*")\])/;

/** The steps of a path that `pathText` wrote, the configuration key first. */
export function pathSegments(path: string): readonly PathSegment[] {
    const step = firstStep.exec(path);
    if (step === null) return [];
    const { key, index, quoted } = step.groups ?? {};
    const segment = key ?? (index === undefined ? (JSON.parse(quoted ?? '""') as string) : Number(index));
    return [segment, ...pathSegments(path.slice(step[0].length))];
}
