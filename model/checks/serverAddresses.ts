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
import { ifReadable } from "../../config/unreadableParts";
import { describeRange, type NamedRange } from "./namedRange";
import { serverSubnet } from "./networkRanges";
import { runChecks, type EnvironmentCheck } from "./runChecks";

/** Fixed addresses of servers: inside their subnet, not among those that Azure keeps, each once. */
export const checkServerAddresses: EnvironmentCheck = (environment) => runChecks(environment, [notUsable, givenTwice]);

/** The addresses that can be read, by server name. */
function givenAddresses({ servers }: Environment): readonly { readonly name: string; readonly address: number }[] {
    return Object.keys(servers)
        .sort()
        .flatMap((name) =>
            ifReadable(() => {
                const address = parseAddress(servers[name]?.privateIpAddress ?? "");
                return address === undefined ? [] : [{ name, address }];
            }),
        );
}

const givenTwice: EnvironmentCheck = (environment) =>
    givenAddresses(environment).flatMap(({ name, address }, index, given) => {
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

const notUsable: EnvironmentCheck = (environment) => {
    const subnet = serverSubnet(environment);
    return subnet === undefined
        ? []
        : givenAddresses(environment).flatMap(({ name, address }) => outsideOf(subnet, name, address));
};

const pathOf = (name: string): string => configPath("mabs:servers", name, "privateIpAddress");

function outsideOf(subnet: NamedRange, name: string, address: number): readonly Problem[] {
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
