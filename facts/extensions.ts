import table from "./extensions.json";
import type { Sourced } from "./sourced";

/** Extensions that this project puts on a server. */
export type ExtensionKey = "customScript" | "domainJoin" | "azureMonitorAgent";

/** Identity of a VM extension, and what its handler understands. */
export interface VmExtension extends Sourced {
    readonly key: ExtensionKey;
    readonly publisher: string;
    readonly type: string;
    /** Major and minor number only; the platform supplies the rest. A second request with another number is refused by Azure. */
    readonly typeHandlerVersion: string;
    readonly autoUpgradeMinorVersion: boolean;
    /** Lets the platform upgrade it later on; null: the extension does not offer it. */
    readonly enableAutomaticUpgrade: boolean | null;
    /** Names of its public settings; the handler reads case. */
    readonly settingNames: readonly string[];
    /** Names of its protected settings. */
    readonly protectedSettingNames: readonly string[];
    /** How many of its kind one machine may have. */
    readonly maxPerVirtualMachine: number;
}

/** An extension that others put on any server of theirs, and that gives the machine no further duty. */
export interface CompanionExtension extends Sourced {
    readonly publisher: string;
    readonly type: string;
    readonly purpose: string;
}

/** Extensions of others that matter to a server. */
export type OtherHandlerKey = "antimalware" | "legacyMonitorAgent";

/** Identity of an extension that this project never makes, and that rules look for. */
export interface OtherHandler extends Sourced {
    readonly key: OtherHandlerKey;
    readonly publisher: string;
    /** One for each operating system. */
    readonly types: readonly string[];
    /** One sentence: what it does to a server. */
    readonly effect: string;
}

/** Limits of the Custom Script Extension. */
export interface CustomScriptLimits extends Sourced {
    /** A script that runs longer is ended and the extension fails. */
    readonly scriptMinutes: number;
    /** What of the script's output comes back. */
    readonly outputBytes: number;
    readonly runsAs: string;
    /** The handler cannot be told of a proxy. */
    readonly proxySupport: boolean;
}

/** Join options of `NetJoinDomain`: join the domain (1) and create the computer account (2). Source: "NetJoinDomain function" (read 2026-11-23). */
export const domainJoinOptions = 3;

/** Sources: "Custom Script Extension for Windows" (2025-08-18) and the page that each row names. */
export const extensions: Readonly<Record<ExtensionKey, VmExtension>> = table.extensions as Readonly<
    Record<ExtensionKey, VmExtension>
>;

/** Each row names its page. */
export const otherHandlers: Readonly<Record<OtherHandlerKey, OtherHandler>> = table.otherHandlers as Readonly<
    Record<OtherHandlerKey, OtherHandler>
>;

/** Source: "Custom Script Extension for Windows" (2025-08-18). */
export const customScriptLimits: CustomScriptLimits = table.customScriptLimits;

/** Extensions of security and compliance that go along with a backup server. Sources: each row. */
export const companionExtensions: readonly CompanionExtension[] = table.companions;
