import type { Environment } from "../../config/environment.generated";
import { configPath } from "../../config/configPath";
import { problemAt, type Problem } from "../../config/problem";
import {
    containsAddress,
    endOf,
    firstUsableAddress,
    formatAddress,
    isReservedInSubnet,
    parseAddress,
} from "../ipRange";
import { describeRange } from "./namedRange";
import { serverSubnet } from "./networkRanges";

/** Fixed addresses of servers: inside their subnet, not among those that Azure keeps, each once. */
export function checkServerAddresses(environment: Environment): readonly Problem[] {
    const given = Object.entries(environment.servers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, { privateIpAddress }]) => {
            const address = privateIpAddress === undefined ? undefined : parseAddress(privateIpAddress);
            return address === undefined ? [] : [{ name, address }];
        });
    const duplicates = given.flatMap(({ name, address }, index) => {
        const earlier = given.slice(0, index).find((other) => other.address === address);
        return earlier === undefined
            ? []
            : [
                  problemAt("MABS-CFG-313", pathOf(name), {
                      expected: "an address of its own",
                      found: `${formatAddress(address)}, which ${earlier.name} has`,
                  }),
              ];
    });
    return [...given.flatMap(({ name, address }) => notUsable(environment, name, address)), ...duplicates];
}

const pathOf = (name: string): string => configPath("mabs:servers", name, "privateIpAddress");

function notUsable(environment: Environment, name: string, address: number): readonly Problem[] {
    const subnet = serverSubnet(environment);
    if (subnet === undefined) {
        return [];
    }
    const isInside = containsAddress(subnet.range, address);
    if (isInside && !isReservedInSubnet(subnet.range, address)) {
        return [];
    }
    const first = formatAddress(firstUsableAddress(subnet.range));
    const last = formatAddress(endOf(subnet.range) - 1);
    return [
        problemAt("MABS-CFG-312", pathOf(name), {
            expected: `an address from ${first} to ${last}, in the ${describeRange(subnet)}`,
            found: isInside ? `${formatAddress(address)}, which Azure keeps for itself` : formatAddress(address),
        }),
    ];
}
