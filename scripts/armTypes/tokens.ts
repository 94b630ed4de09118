import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One row of the reference table: where to find the ARM type of an azure-native token. */
export interface TokenRow {
    readonly module: string;
    readonly name: string;
    readonly armType: string;
    readonly apiVersion: string;
    readonly bicepFile: string;
    /** JSON schema of the same API version, if there is one: it tells fractions from integers, which bicep's types do not. */
    readonly schemaFile?: string;
}

/** Resources that the table does not list although its files hold them. */
const furtherTokens: readonly (readonly [token: string, armType: string, sameFileAs: string])[] = [
    [
        "maintenance:ConfigurationAssignment",
        "Microsoft.Maintenance/configurationAssignments",
        "maintenance:MaintenanceConfiguration",
    ],
    ["network:ApplicationSecurityGroup", "Microsoft.Network/applicationSecurityGroups", "network:VirtualNetwork"],
    ["network:IpGroup", "Microsoft.Network/ipGroups", "network:VirtualNetwork"],
    ["network:SecurityRule", "Microsoft.Network/networkSecurityGroups/securityRules", "network:VirtualNetwork"],
];

/** Reads the table of the reference folder's README, sorted by module and name. */
export function readTokens(folder: string): readonly TokenRow[] {
    const rows = readFileSync(join(folder, "README.md"), "utf8")
        .split("\n")
        .flatMap((line) =>
            rowOf(
                line.split("|").map((cell) => cell.trim()),
                folder,
            ),
        );
    const further = furtherTokens.map(([token, armType, sameFileAs]) => {
        const row = rows.find(({ module, name }) => `${module}:${name}` === sameFileAs);
        const [module, name] = token.split(":");
        if (row === undefined || module === undefined || name === undefined) {
            throw new Error(`no row ${sameFileAs} for ${token}`);
        }
        return { ...row, module, name, armType };
    });
    return [...rows, ...further].sort((a, b) => (`${a.module}:${a.name}` < `${b.module}:${b.name}` ? -1 : 1));
}

function rowOf(cells: readonly string[], folder: string): readonly TokenRow[] {
    const [, token = "", armType = "", apiVersion = "", bicepFile = "", , , , schemaFile = ""] = cells;
    const [, module, name] = /^([a-z]+):([A-Za-z]+)$/.exec(token) ?? [];
    if (module === undefined || name === undefined || !bicepFile.endsWith("types.json")) {
        return [];
    }
    return [
        {
            module,
            name,
            armType,
            apiVersion,
            bicepFile: join(folder, "bicep-types-az", bicepFile),
            ...(schemaFile.endsWith(".json")
                ? { schemaFile: join(folder, "azure-resource-manager-schemas", schemaFile) }
                : {}),
        },
    ];
}
