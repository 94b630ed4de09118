import type { Finding } from "../../core/finding";
import { findInEach, type Inputs } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import { sameText } from "../../core/sameText";
import type { Stack } from "../../core/stack";
import { type } from "../../types";
import { findInBackupEndpoints } from "./endpoints";

/** A subnet of this program that takes private endpoints for backups. */
export interface EndpointSubnet {
    /** A subnet, or an item of the list of its network. */
    readonly inputs: Inputs;
    readonly prefixLength: number;
    readonly prefixPath: string;
    /** At least one. */
    readonly endpoints: readonly StackResource[];
}

/** Runs a check for each subnet that takes private endpoints for backups. Subnets of others have addresses that nobody sees. */
export function findInEndpointSubnets(
    stack: Stack,
    check: (subnet: EndpointSubnet) => Iterable<Finding>,
): readonly Finding[] {
    const subnets = new Map<string, { readonly inputs: Inputs; readonly endpoints: StackResource[] }>();
    const collect = (): readonly Finding[] =>
        findInBackupEndpoints(stack, ({ endpoint }) => {
            const inputs = subnetOf(stack, endpoint);
            if (inputs === undefined) return [];
            const key = `${inputs.owner.urn} ${inputs.path}`;
            const known = subnets.get(key);
            if (known === undefined) subnets.set(key, { inputs, endpoints: [endpoint] });
            else known.endpoints.push(endpoint);
            return [];
        });
    const judge = (): readonly Finding[] =>
        findInEach(subnets.values(), ({ inputs, endpoints }) => {
            const range = rangeOf(inputs);
            return range === undefined ? [] : check({ inputs, ...range, endpoints });
        });
    return findInEach([collect, judge], (step) => step());
}

function subnetOf(stack: Stack, endpoint: StackResource): Inputs | undefined {
    const { resources, outside } = stack.follow(endpoint, ["subnet.id"], type.subnet);
    return resources[0]?.inputs ?? subnetInNetwork(stack, outside[0]);
}

/** A subnet that stands in the list of its network. */
function subnetInNetwork(stack: Stack, id: string | undefined): Inputs | undefined {
    const [networkId = "", name] = (id ?? "").split(/\/subnets\//i);
    return stack
        .named(networkId, type.virtualNetwork)
        ?.inputs.items("subnets")
        .find((subnet) => sameText(subnet.text("name"), name));
}

/** The IPv4 range of a subnet; one that comes from a pool shows none. */
function rangeOf(inputs: Inputs): Pick<EndpointSubnet, "prefixLength" | "prefixPath"> | undefined {
    const single = inputs.text("addressPrefix");
    if (single !== undefined) return { prefixLength: lengthOf(single), prefixPath: "addressPrefix" };
    const index = inputs.texts("addressPrefixes").findIndex((prefix) => !prefix.includes(":"));
    if (index < 0) return undefined;
    const prefixPath = `addressPrefixes[${String(index)}]`;
    return { prefixLength: lengthOf(inputs.text(prefixPath) ?? ""), prefixPath };
}

function lengthOf(prefix: string): number {
    return Number(prefix.split("/")[1]);
}
