import { numbersMethods } from "../vectors/methods/numbers.ts";
import { describeVectors } from "../vectors/vector-tests.ts";

describeVectors(numbersMethods);
