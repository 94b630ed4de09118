import { type } from "../../types";
import type { StackResource } from "../resource";
import type { Stack } from "../stack";
import type { Viewpoint } from "./ends";
import type { Flow } from "./flow";
import type { Part } from "./part";
import { absent, holder, readPart, reference, then } from "./part";
import { contains } from "./ranges";
import type { SecurityGroup } from "./readSecurityRules";
import { readSecurityGroup } from "./readSecurityRules";
import { remembered } from "./remembered";
import { subnetRange } from "./serverNetwork";

/** The far end of a connection, where this program makes the subnet in which it lies. */
export interface FarSide {
    readonly group: Part<SecurityGroup>;
    /** The connection, seen from there. */
    readonly flow: Flow;
    readonly view: Viewpoint;
}

/**
 * The security group at the far end of a connection with a neighbour. Without a subnet of this program around it, or with several of the same range, nobody
 * here knows it.
 */
export function farSide(stack: Stack, flow: Flow, near: Viewpoint): FarSide | undefined {
    const { place } = flow;
    if (place.kind !== "addresses" || near.local === undefined) return undefined;
    const { local } = near;
    const [found, another] = subnetsOf(stack, stack).filter(({ range }) => contains(range, place.range));
    if (found === undefined || another !== undefined || contains(found.range, local)) return undefined;
    const { subnet } = found;
    if (flow.toEndpoint === true && !judgesEndpoints(subnet)) return undefined;
    return {
        group: groupOf(stack, subnet),
        flow: {
            ...flow,
            direction: flow.direction === "Outbound" ? "Inbound" : "Outbound",
            place: { kind: "addresses", range: local },
        },
        view: { ...near, local: place.range, applicationGroups: { ids: new Set(), complete: false } },
    };
}

/** The subnets of a program whose range is known. */
const subnetsOf = remembered((stack: Stack) =>
    stack.ofType(type.subnet).flatMap((subnet) => {
        const range = subnetRange(holder(subnet));
        return range === undefined ? [] : [{ subnet, range }];
    }),
);

const judging: ReadonlySet<string> = new Set(["enabled", "networksecuritygroupenabled"]);

/** Without this switch of the subnet its group does not judge what goes to private endpoints. Azure's default is off. */
function judgesEndpoints({ inputs }: StackResource): boolean {
    const path = "privateEndpointNetworkPolicies";
    return !inputs.isUnknown(path) && judging.has(inputs.text(path)?.toLowerCase() ?? "");
}

function groupOf(stack: Stack, subnet: StackResource): Part<SecurityGroup> {
    const wanted = { type: type.networkSecurityGroup, noun: "the security group" };
    const group = readPart(() => reference(stack, holder(subnet), "networkSecurityGroup.id", wanted));
    return group.kind === "absent" ? absent : then(group, (resource) => readSecurityGroup(stack, resource));
}
