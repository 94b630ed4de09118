import { Secret } from "@pulumi/policy";
import { joinPath } from "../../facts/armTypes/propertyPath";
import { wireMarks, wrapSecret } from "../../facts/armTypes/pulumiValues";

/** Name by which the proxies of the policy SDK (1.21.0) hand out what they stand before. */
const proxyTarget = "__getSpecialProxyTarget";

/**
 * Inputs as a remediation gets them, with each secret in the envelope in which programs send it. The SDK unwraps secrets for whoever reads through its
 * proxies (pulumi-policy issue 241), so this looks behind them.
 */
export function withEnvelopes(value: unknown): unknown {
    const target = behindProxies(value);
    if (target instanceof Secret) return wrapSecret(withEnvelopes(target.value));
    if (Array.isArray(target)) return target.map(withEnvelopes);
    if (!isPlain(target)) return target;
    return Object.fromEntries(Object.entries(target).map(([name, inner]) => [name, withEnvelopes(inner)]));
}

/** The reverse: envelopes become the secrets of the SDK, which the engine encrypts. */
export function withSecrets(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withSecrets);
    if (!isPlain(value)) return value;
    if (wireMarks.isSecret(value)) return new Secret(withSecrets(wireMarks.secretValue(value)));
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withSecrets(inner)]));
}

/** Paths of the outermost secrets, in the form of `Inputs.path`, of inputs as a remediation gets them or with envelopes. */
export function secretPaths(value: unknown): ReadonlySet<string> {
    const paths = new Set<string>();
    collect(value, "", paths);
    return paths;
}

function collect(value: unknown, path: string, paths: Set<string>): void {
    const target = behindProxies(value);
    if (target instanceof Secret) paths.add(path);
    else if (Array.isArray(target))
        for (const [index, item] of target.entries()) collect(item, `${path}[${String(index)}]`, paths);
    else if (isPlain(target)) {
        if (wireMarks.isSecret(target)) paths.add(path);
        else for (const [name, inner] of Object.entries(target)) collect(inner, joinPath(path, name), paths);
    }
}

function behindProxies(value: unknown): unknown {
    let target = value;
    while (typeof target === "object" && target !== null) {
        const behind = (target as Readonly<Record<string, unknown>>)[proxyTarget];
        if (behind === undefined) break;
        target = behind;
    }
    return target;
}

/** Assets and archives are objects of their own classes and pass as they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
