import type { Rule } from "../../rule";
import { actionGroupReceivers } from "./actionGroupReceivers";
import { agent } from "./agent";
import { alertsReachPeople } from "./alertsReachPeople";
import { antimalwareExclusions } from "./antimalwareExclusions";
import { dataCollection } from "./dataCollection";
import { maintenanceAssigned } from "./maintenanceAssigned";
import { noLegacyAgent } from "./noLegacyAgent";
import { updateAssessment } from "./updateAssessment";
import { vaultDiagnostics } from "./vaultDiagnostics";
import { vaultDiagnosticsDedicated } from "./vaultDiagnosticsDedicated";
import { workspaceRetention } from "./workspaceRetention";

/** Rules of the family `monitoring`, in the order in which they read best. */
export const monitoringRules: readonly Rule[] = [
    vaultDiagnostics,
    vaultDiagnosticsDedicated,
    workspaceRetention,
    agent,
    noLegacyAgent,
    dataCollection,
    alertsReachPeople,
    actionGroupReceivers,
    antimalwareExclusions,
    maintenanceAssigned,
    updateAssessment,
];
