import type { Rule } from "../../rule";
import { domainJoin } from "./domainJoin";
import { extensionPublisher } from "./extensionPublisher";
import { extensionsAllowed } from "./extensionsAllowed";
import { extensionsInSequence } from "./extensionsInSequence";
import { failuresNotSuppressed } from "./failuresNotSuppressed";
import { handlerVersion } from "./handlerVersion";
import { joinAccount } from "./joinAccount";
import { joinDomainName } from "./joinDomainName";
import { joinOptions } from "./joinOptions";
import { joinPasswordGiven } from "./joinPasswordGiven";
import { joinRestart } from "./joinRestart";
import { joinUnit } from "./joinUnit";
import { joinWrittenOnce } from "./joinWrittenOnce";
import { knownExtensions } from "./knownExtensions";
import { oneCustomScriptExtension } from "./oneCustomScriptExtension";
import { runCommandFailsVisibly } from "./runCommandFailsVisibly";
import { scriptAfterJoin } from "./scriptAfterJoin";
import { scriptAfterRoles } from "./scriptAfterRoles";
import { scriptAfterWayOut } from "./scriptAfterWayOut";
import { scriptSettings } from "./scriptSettings";
import { scriptTimeout } from "./scriptTimeout";
import { serverInstalled } from "./serverInstalled";
import { serverRecognised } from "./serverRecognised";

/** Rules of the family `installation`, in the order in which they read best. */
export const installationRules: readonly Rule[] = [
    serverRecognised,
    serverInstalled,
    extensionsAllowed,
    oneCustomScriptExtension,
    scriptSettings,
    extensionPublisher,
    handlerVersion,
    knownExtensions,
    failuresNotSuppressed,
    extensionsInSequence,
    scriptAfterJoin,
    scriptAfterRoles,
    scriptAfterWayOut,
    scriptTimeout,
    runCommandFailsVisibly,
    domainJoin,
    joinDomainName,
    joinAccount,
    joinPasswordGiven,
    joinUnit,
    joinOptions,
    joinRestart,
    joinWrittenOnce,
];
