import { inside } from "../../core/belonging";
import { UnknownUntilCreated } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import type { Server } from "../../core/server";
import type { Stack } from "../../core/stack";
import { type } from "../../types";

/** What a server's way to the internet is made of, as far as this program makes it. */
export interface WayOut {
    /** Routes, security rules, firewalls and the groups of their rules. Every extension waits for subnet and network interface anyway. */
    readonly parts: readonly StackResource[];
    /** Paths that would say which of several subnets it is; then the parts are those of all of them. */
    readonly unknown: readonly string[];
}

/** @throws UnknownUntilCreated */
export function wayOutOf(stack: Stack, server: Server): WayOut {
    const { subnets, unknown } = subnetsOf(stack, server);
    const leading = (holder: StackResource, path: string, wanted: string): readonly StackResource[] =>
        stack.follow(holder, [path], wanted).resources;
    const tables = subnets.flatMap((subnet) => leading(subnet, "routeTable.id", type.routeTable));
    const groups = [...server.networkInterfaces, ...subnets].flatMap((holder) =>
        leading(holder, "networkSecurityGroup.id", type.networkSecurityGroup),
    );
    const parts = (owners: readonly StackResource[], part: string, input: string): readonly StackResource[] =>
        owners.flatMap((owner) => inside(stack, owner, { type: part, input }));
    const routes = parts(tables, type.route, "routeTableName");
    const firewalls = firewallsOf(stack, [...tables, ...routes].filter(leadsToAppliance));
    const policies = firewalls.flatMap((firewall) => leading(firewall, "firewallPolicy.id", type.firewallPolicy));
    const all = [
        ...subnets.flatMap((subnet) => leading(subnet, "natGateway.id", type.natGateway)),
        ...routes,
        ...parts(groups, type.securityRule, "networkSecurityGroupName"),
        ...firewalls,
        ...parts(policies, type.ruleCollectionGroup, "firewallPolicyName"),
    ];
    return { parts: [...new Set(all)], unknown };
}

/** The server's subnets; or, where nobody can tell yet which they are, all that its interfaces wait for. */
function subnetsOf(
    stack: Stack,
    server: Server,
): { readonly subnets: readonly StackResource[]; readonly unknown: readonly string[] } {
    try {
        return { subnets: server.subnets, unknown: [] };
    } catch (error) {
        if (!(error instanceof UnknownUntilCreated)) throw error;
        const subnets = server.networkInterfaces
            .flatMap(({ inputDependencies }) => inputDependencies["ipConfigurations"] ?? [])
            .map((urn) => stack.at(urn))
            .filter((source): source is StackResource => source?.type === type.subnet);
        if (subnets.length === 0) throw error;
        return { subnets: [...new Set(subnets)], unknown: error.paths };
    }
}

/** The firewalls that routes lead to: the only one of the program, or those whose address the routes come from. */
function firewallsOf(stack: Stack, routes: readonly StackResource[]): readonly StackResource[] {
    if (routes.length === 0) return [];
    const made = stack.ofType(type.firewall);
    return made.length < 2 ? made : made.filter((firewall) => routes.some((route) => stack.isAfter(route, firewall)));
}

function leadsToAppliance({ inputs, type: kind }: StackResource): boolean {
    const routes = kind === type.route ? [inputs] : inputs.items("routes");
    return routes.some(
        (route) => !route.isUnknown("nextHopType") && sameText(route.text("nextHopType"), "VirtualAppliance"),
    );
}
