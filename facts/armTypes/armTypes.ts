import type { ArmResourceType, ArmType, ArmTypesOfModule } from "./armType";
import { moduleFiles } from "./moduleFiles.cjs";

/** The azure-native modules of which any type is known, sorted. */
export const armTypeModules: readonly string[] = Object.keys(moduleFiles);

/** A resource's type together with the list that its places refer to. */
export interface ResolvedArmType extends ArmResourceType {
    readonly types: readonly ArmType[];
}

const resolved = new Map<string, ResolvedArmType | undefined>();

/**
 * The ARM type behind a Pulumi type token such as `azure-native:network:NatGateway`, or `undefined` when none is known: another provider's
 * token, a component, an azure-native resource outside the generated set, or one of `withoutArmType`.
 */
export function armTypeOf(token: string): ResolvedArmType | undefined {
    if (!resolved.has(token)) {
        resolved.set(token, resolve(token));
    }
    return resolved.get(token);
}

/** The Pulumi type tokens of one module, sorted. */
export function tokensOfModule(module: string): readonly string[] {
    return Object.keys(load(module)?.resources ?? {}).map((name) => `azure-native:${module}:${name}`);
}

function load(module: string): ArmTypesOfModule | undefined {
    return Object.hasOwn(moduleFiles, module) ? moduleFiles[module]?.() : undefined;
}

function resolve(token: string): ResolvedArmType | undefined {
    const [, module = "", name = ""] = /^azure-native:([a-z0-9]+):(\w+)$/.exec(token) ?? [];
    const file = load(module);
    const resource = file !== undefined && Object.hasOwn(file.resources, name) ? file.resources[name] : undefined;
    return file !== undefined && resource !== undefined ? { ...resource, types: file.types } : undefined;
}
