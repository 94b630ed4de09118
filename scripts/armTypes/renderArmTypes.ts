import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArmResourceType, ArmType, TypeIndex } from "../../facts/armTypes/armType";
import { BicepTypes } from "./bicepTypes";
import { armOnly, renames, sdkOnly, sdkOnlyVariants } from "./exceptions";
import { readFractions } from "./fractions";
import { TypePairing } from "./pairTypes";
import type { PairingNotes } from "./pairTypes";
import { SdkDeclarations, installedSdkFolder } from "./sdkDeclarations";
import { readTokens } from "./tokens";
import type { TokenRow } from "./tokens";
import { TypePool } from "./typePool";

/**
 * The text of every generated file by its name. Throws with the full list when the SDK and ARM differ in a way that
 * `exceptions.ts` does not explain, or when it explains something that no longer exists.
 */
export function renderArmTypes(folder: string): ReadonlyMap<string, string> {
    const notes: PairingNotes = { problems: new Set(), used: new Set() };
    const sdk = new SdkDeclarations(installedSdkFolder());
    const bicep = remembered((file: string) => new BicepTypes(file));
    const fractions = remembered(readFractions);
    const source = sourceOf(folder);
    const tokens = readTokens(folder);
    const files = new Map<string, string>();
    for (const module of new Set(tokens.map((row) => row.module))) {
        const pool = new TypePool();
        const pairing = new TypePairing(sdk, pool, notes);
        const resources = tokens
            .filter((row) => row.module === module)
            .map((row) => {
                const resource = sdk.resource(row.module, row.name);
                const types = bicep(row.bicepFile);
                const token = `${row.module}:${row.name}`;
                if (resource.apiVersion !== row.apiVersion) {
                    notes.problems.add(
                        `${token}: the SDK uses ${resource.apiVersion}, the data is of ${row.apiVersion}`,
                    );
                }
                return {
                    row,
                    arguments: pairing.resource(token, resource.properties, {
                        types,
                        body: types.bodyOf(`${row.armType}@${row.apiVersion}`),
                        fractions: fractions(row.schemaFile),
                    }),
                };
            });
        files.set(`${module}.json`, render(source, resources, pool));
    }
    for (const row of [...Object.keys({ ...renames, ...sdkOnly, ...armOnly }), ...sdkOnlyVariants]) {
        if (!notes.used.has(row)) {
            notes.problems.add(`${row}: this row of exceptions.ts is not needed`);
        }
    }
    if (notes.problems.size > 0) {
        throw new Error(["the SDK and ARM differ:", ...[...notes.problems].sort()].join("\n  "));
    }
    return files;
}

/** One line per resource and per type, so that a change shows as the lines it changes. */
function render(
    source: string,
    resources: readonly { readonly row: TokenRow; readonly arguments: TypeIndex }[],
    pool: TypePool,
): string {
    const { types, place } = pool.compact(resources.map((resource) => resource.arguments));
    const entries = resources.map(({ row, arguments: index }) => {
        const entry: ArmResourceType = { armType: row.armType, apiVersion: row.apiVersion, arguments: place(index) };
        return `${JSON.stringify(row.name)}: ${JSON.stringify(entry)}`;
    });
    types.forEach(expectUsablePattern);
    return [
        "{",
        `"source": ${JSON.stringify(source)},`,
        `"resources": {\n${entries.join(",\n")}\n},`,
        `"types": [\n${types.map((type) => JSON.stringify(type)).join(",\n")}\n]`,
        "}\n",
    ].join("\n");
}

/** ARM's patterns are .NET's; all that are published for these resources are JavaScript's too, and this keeps it so. */
function expectUsablePattern(type: ArmType): void {
    if (type.kind === "text" && type.pattern !== undefined) {
        new RegExp(type.pattern);
    }
}

/** Where the types come from, for the head of each file. */
function sourceOf(folder: string): string {
    const commit = /`bicep-types-az\/` \|.*?\| ([0-9a-f]{40}) /.exec(
        readFileSync(join(folder, "README.md"), "utf8"),
    )?.[1];
    const { version } = JSON.parse(readFileSync(join(installedSdkFolder(), "package.json"), "utf8")) as {
        version: string;
    };
    if (commit === undefined) {
        throw new Error(`${folder}/README.md names no commit of bicep-types-az`);
    }
    return `Azure/bicep-types-az ${commit}; @pulumi/azure-native ${version}`;
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
    const known = new Map<K, V>();
    return (key) => {
        if (!known.has(key)) {
            known.set(key, make(key));
        }
        return known.get(key) as V;
    };
}
