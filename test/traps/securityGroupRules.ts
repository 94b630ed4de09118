import type { PlannedObject, PlannedResource } from "../../plan/plannedResource";
import type { PlannedEnvironment } from "../support/plannedEnvironments";
import { objectsAt, textsAt, viewOf } from "./planView";

/** Destinations of a security rule, written in the singular or in the plural. */
export const destinations = (rule: PlannedObject): readonly string[] =>
    textsAt(rule, "destinationAddressPrefix", "destinationAddressPrefixes");

/** Ports of a security rule, written in the singular or in the plural. */
export const ports = (rule: PlannedObject): readonly string[] =>
    textsAt(rule, "destinationPortRange", "destinationPortRanges");

/** Outbound rules of a security group, in the order in which Azure reads them. */
export function outbound(group: PlannedResource, access?: "Allow" | "Deny"): readonly PlannedObject[] {
    return objectsAt(group.inputs, "securityRules")
        .filter((rule) => rule["direction"] === "Outbound" && (access === undefined || rule["access"] === access))
        .sort((a, b) => Number(a["priority"]) - Number(b["priority"]));
}

/** Security groups of servers; that of a subnet for private endpoints guards no machine. */
export function serverGroups({ plan }: PlannedEnvironment): readonly PlannedResource[] {
    return viewOf(plan)
        .ofType("network:NetworkSecurityGroup")
        .filter(({ name }) => name.endsWith("-nsg-server"));
}
