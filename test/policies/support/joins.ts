import { alone, join, machine, script, unmarkedMachine } from "./installedServer";
import { noServers } from "./servers";

/** A server that joins a domain and is installed. */
export const joined = [machine, join, script];

/** Programs of which rules about joining have nothing to say. */
export const noJoins = [
    noServers([unmarkedMachine, alone(join)]),
    {
        by: "a program without a join",
        written: [machine, alone(script)],
        reason: "no JsonADDomainExtension joins a server to a domain",
    },
];
