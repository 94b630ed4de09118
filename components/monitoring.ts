import * as pulumi from "@pulumi/pulumi";
import type { AlertProcessingRuleByNameArgs } from "@pulumi/azure-native/alertsmanagement/alertProcessingRuleByName";
import { AlertProcessingRuleByName } from "@pulumi/azure-native/alertsmanagement/alertProcessingRuleByName";
import type { ActionGroupArgs } from "@pulumi/azure-native/monitor/actionGroup";
import { ActionGroup } from "@pulumi/azure-native/monitor/actionGroup";
import type { DataCollectionRuleArgs } from "@pulumi/azure-native/monitor/dataCollectionRule";
import { DataCollectionRule } from "@pulumi/azure-native/monitor/dataCollectionRule";
import type { DiagnosticSettingArgs } from "@pulumi/azure-native/monitor/diagnosticSetting";
import { DiagnosticSetting } from "@pulumi/azure-native/monitor/diagnosticSetting";
import type { ScheduledQueryRuleArgs } from "@pulumi/azure-native/monitor/scheduledQueryRule";
import { ScheduledQueryRule } from "@pulumi/azure-native/monitor/scheduledQueryRule";
import type { WorkspaceArgs } from "@pulumi/azure-native/operationalinsights/workspace";
import { Workspace } from "@pulumi/azure-native/operationalinsights/workspace";
import type { MonitoringModel, QueryAlertModel } from "../model/types/operations";
import {
    actionGroupArgs,
    alertProcessingRuleArgs,
    dataCollectionRuleArgs,
    diagnosticSettingArgs,
    queryRuleArgs,
} from "./monitoringArgs";
import type { Placement } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `Monitoring`. */
export interface MonitoringArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. What is collected, and who is told. */
    readonly monitoring: MonitoringModel;
    /** Required. Vault whose jobs and alerts are followed. */
    readonly vaultId: pulumi.Input<string>;
    /** Optional. Changes children before they are registered. */
    readonly transform?: {
        readonly workspace?: Transform<WorkspaceArgs>;
        readonly diagnosticSetting?: Transform<DiagnosticSettingArgs>;
        readonly dataCollectionRule?: Transform<DataCollectionRuleArgs>;
        readonly actionGroup?: Transform<ActionGroupArgs>;
        readonly queryAlert?: Transform<ScheduledQueryRuleArgs>;
        readonly alertProcessingRule?: Transform<AlertProcessingRuleByNameArgs>;
    };
}

const suffixes = {
    workspace: "workspace",
    diagnosticSetting: "vault-diagnostics",
    dataCollectionRule: "data-collection",
    actionGroup: "action-group",
    queryAlert: "alert",
    alertProcessingRule: "alert-routing",
} as const;

/**
 * Where the vault and the servers report, what raises an alert, and who hears of it.
 *
 * Something that must come after the collection waits for `dataCollectionRuleId`, never for the component: the alerts are
 * children as well, and are made after the servers.
 */
export class Monitoring extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:Monitoring";

    public readonly workspaceId: pulumi.Output<string>;
    /** What the agents of the servers collect; each server is associated with it. */
    public readonly dataCollectionRuleId: pulumi.Output<string>;
    /** What hangs on the vault: the lock of the vault has to wait for it. */
    public readonly onVault: readonly pulumi.Resource[];

    private readonly name: string;
    private readonly args: MonitoringArgs;
    private readonly actionGroupId: pulumi.Output<string> | undefined;

    constructor(name: string, args: MonitoringArgs, opts?: pulumi.ComponentResourceOptions) {
        super(Monitoring.__pulumiType, name, { alerts: args.monitoring.queryAlerts.map((alert) => alert.key) }, opts);
        this.name = name;
        this.args = args;
        this.workspaceId = this.createWorkspace();
        this.onVault = [this.createVaultDiagnostics()];
        this.dataCollectionRuleId = this.createDataCollectionRule().id;
        this.actionGroupId = this.createActionGroup();
        if (this.actionGroupId !== undefined) this.createAlertProcessingRule(this.actionGroupId);
        this.registerOutputs({ workspaceId: this.workspaceId, dataCollectionRuleId: this.dataCollectionRuleId });
    }

    /**
     * Makes the alerts on what the servers report. To be called last.
     *
     * They name every server, because silence is what they listen for: made before the servers, or told of a new one before it
     * is complete, they would call people in the middle of every installation.
     *
     * @param servers what stands for a server that is complete, one per server
     */
    public raiseAlerts(servers: readonly pulumi.Resource[]): readonly ScheduledQueryRule[] {
        return this.args.monitoring.queryAlerts.map((alert) => this.createQueryAlert(alert, servers));
    }

    private createWorkspace(): pulumi.Output<string> {
        const { monitoring, placement, transform } = this.args;
        const { workspace } = monitoring;
        if (workspace.kind === "existing") return pulumi.output(workspace.id);
        return createChild(
            Workspace,
            `${this.name}-${suffixes.workspace}`,
            {
                resourceGroupName: placement.resourceGroupName,
                location: placement.location,
                tags: placement.tags,
                workspaceName: workspace.name,
                sku: { name: "PerGB2018" },
                retentionInDays: workspace.retentionDays,
                features: { enableLogAccessUsingOnlyResourcePermissions: true },
                publicNetworkAccessForIngestion: "Enabled",
                publicNetworkAccessForQuery: "Enabled",
            },
            childOptions(this, placement),
            transform?.workspace,
        ).id;
    }

    private createVaultDiagnostics(): DiagnosticSetting {
        const { monitoring, transform, vaultId } = this.args;
        return createChild(
            DiagnosticSetting,
            `${this.name}-${suffixes.diagnosticSetting}`,
            diagnosticSettingArgs(monitoring, vaultId, this.workspaceId),
            { parent: this },
            transform?.diagnosticSetting,
        );
    }

    private createDataCollectionRule(): DataCollectionRule {
        const { monitoring, placement, transform } = this.args;
        return createChild(
            DataCollectionRule,
            `${this.name}-${suffixes.dataCollectionRule}`,
            dataCollectionRuleArgs(monitoring, placement, this.workspaceId),
            childOptions(this, placement),
            transform?.dataCollectionRule,
        );
    }

    private createActionGroup(): pulumi.Output<string> | undefined {
        const { monitoring, placement, transform } = this.args;
        const { actionGroup } = monitoring;
        if (actionGroup === undefined) return undefined;
        if (actionGroup.kind === "existing") return pulumi.output(actionGroup.id);
        return createChild(
            ActionGroup,
            `${this.name}-${suffixes.actionGroup}`,
            actionGroupArgs(actionGroup, placement),
            childOptions(this, placement),
            transform?.actionGroup,
        ).id;
    }

    private createQueryAlert(alert: QueryAlertModel, servers: readonly pulumi.Resource[]): ScheduledQueryRule {
        const { placement, transform } = this.args;
        return createChild(
            ScheduledQueryRule,
            `${this.name}-${suffixes.queryAlert}-${alert.key}`,
            queryRuleArgs(alert, placement, this.workspaceId, this.actionGroupId),
            childOptions(this, placement, { dependsOn: servers }),
            transform?.queryAlert,
        );
    }

    /** Backup raises its own alerts without anybody to tell; this rule adds the action group to each of them. */
    private createAlertProcessingRule(actionGroupId: pulumi.Output<string>): AlertProcessingRuleByName | undefined {
        const { monitoring, placement, transform, vaultId } = this.args;
        const { alertProcessingRuleName } = monitoring;
        if (alertProcessingRuleName === undefined) return undefined;
        return createChild(
            AlertProcessingRuleByName,
            `${this.name}-${suffixes.alertProcessingRule}`,
            alertProcessingRuleArgs(alertProcessingRuleName, placement, vaultId, actionGroupId),
            childOptions(this, placement),
            transform?.alertProcessingRule,
        );
    }
}
