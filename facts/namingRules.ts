import { keyedTable } from "./keyedTable";
import table from "./namingRules.json";
import type { Sourced } from "./sourced";

/** What names a type of resource may have. */
export interface NamingRule extends Sourced {
    /** ARM type, such as `Microsoft.KeyVault/vaults`. */
    readonly type: string;
    readonly minLength: number;
    readonly maxLength: number;
    /** Regular expression that the whole name matches. */
    readonly pattern: string;
    /** The rule in words, for messages. */
    readonly rule: string;
    /** Where the name must be unique. */
    readonly scope: string;
    /** `lower`: capitals are refused. Everywhere else Azure keeps the case and compares without it. */
    readonly letterCase: "any" | "lower";
    /** False: no page states a rule for the type, so the narrow rule of its relatives is used. */
    readonly published: boolean;
}

/** Sources: "Naming rules and restrictions for Azure resources" (2023-11-20), ARM type definitions (2026-08-20); each row names its own. */
export const namingRules = table.types as readonly NamingRule[];

/** Windows computer name of the server: unlike the name of the resource, 15 characters and no underscore (P20). */
export const computerNameRule = table.computerName as NamingRule;

/**
 * Names that Windows or Active Directory keep for themselves, lower case. Source: "Naming conventions in Active Directory"
 * (2025-01).
 */
export const reservedComputerNames: ReadonlySet<string> = new Set(table.reservedComputerNames);

/** Name of the local administrator; some names that keep the rule are refused all the same. */
export const adminUserNameRule = table.adminUserName as NamingRule;

/** Names that Azure refuses for the local administrator, lower case. Source: `osProfile.adminUsername` in the API of Microsoft.Compute (read 2026-11-22). */
export const forbiddenAdminUserNames: readonly string[] = table.forbiddenAdminUserNames;

const byType = keyedTable(
    () => namingRules,
    ({ type }) => type,
);

/** The rule of an ARM type, whatever its case; undefined for types that the facts do not cover. */
export function namingRule(type: string): NamingRule | undefined {
    return byType.find(type);
}

const compiled = new Map<string, RegExp>();

/** Whether the name keeps the rule. */
export function obeysNamingRule({ minLength, maxLength, pattern }: NamingRule, name: string): boolean {
    let expression = compiled.get(pattern);
    if (expression === undefined) compiled.set(pattern, (expression = new RegExp(pattern, "u")));
    return name.length >= minLength && name.length <= maxLength && expression.test(name);
}

/** Whether Windows and Active Directory take a name for a computer. */
export function isComputerName(name: string): boolean {
    return obeysNamingRule(computerNameRule, name) && !reservedComputerNames.has(name.toLowerCase());
}
