import { indexMethods } from "../vectors/methods/index.ts";
import { describeVectors } from "../vectors/vector-tests.ts";

describeVectors(indexMethods);
