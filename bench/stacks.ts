import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { repositoryRoot } from "./process";

/** A stack file like `prod`, with as many servers as asked for. */
export function stackTextWithServers(count: number): string {
    const stack = parse(readFileSync(join(repositoryRoot, "Pulumi.prod.yaml"), "utf8")) as {
        config: Record<string, unknown>;
    };
    const [template] = Object.values(stack.config["mabs:servers"] as Record<string, Record<string, unknown>>);
    const { privateIpAddress: _fixed, ...server } = template ?? {};
    const names = Array.from({ length: count }, (_, index) => `MABSBENCH${String(index + 1).padStart(3, "0")}`);
    const servers = Object.fromEntries(names.map((name) => [name, server]));
    const network = {
        ...(stack.config["mabs:network"] as Record<string, unknown>),
        addressSpace: ["10.60.0.0/20"],
        subnets: {},
    };
    return stringify({ config: { ...stack.config, "mabs:servers": servers, "mabs:network": network } });
}
