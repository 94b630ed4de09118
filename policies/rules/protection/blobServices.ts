import { liesIn } from "../../core/artifactStores";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { StackResource } from "../../core/resource";
import type { Stack } from "../../core/stack";
import { type } from "../../types";
import { storesOf } from "./catalogueStores";

/** Finds accounts of servers whose blob service does not switch something on, but for those that cannot; Azure has it off where nothing is said. */
export function findSwitchedOff(
    stack: Stack,
    path: string,
    isImpossible?: (account: StackResource) => boolean,
): readonly Finding[] {
    return findInEach(storesOf(stack), (account) => {
        if (isImpossible?.(account) === true) return [];
        const services = stack.ofType(type.blobServiceProperties).filter((service) => liesIn(service, account));
        if (services.length === 0)
            return [
                account.inputs.finding("", `BlobServiceProperties with ${path}: true`, {
                    found: "no BlobServiceProperties",
                }),
            ];
        return findInEach(services, ({ inputs }) => (inputs.flag(path) === true ? [] : [inputs.finding(path, "true")]));
    });
}
