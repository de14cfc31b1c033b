import { foldersSentAs, type SiteRoot } from "../model/site-roots.ts";
import { hostHeaders, type Headers, type HostedAtlas } from "./host-headers.ts";

/**
 * Lists the policies of response headers for CloudFront, which stands before a bucket of S3: which
 * paths of a distribution each is for, and what `aws cloudfront create-response-headers-policy`
 * takes.
 */
export function cloudfrontHeaders(config: HostedAtlas): string {
  const { base } = config;
  const { all, pages, frames, files } = hostHeaders(config);
  const patterns = (kind: SiteRoot["sentAs"]) =>
    foldersSentAs(kind).map((folder) => `${base}${folder}/*`);
  const policies = [
    policy("chora-pages", ["Default (*)"], { ...all, ...pages }),
    policy("chora-frames", patterns("frame"), { ...all, ...frames }),
    policy("chora-files", patterns("file"), { ...all, ...files }),
    policy("chora-other", patterns("other"), all),
  ];
  return `${JSON.stringify(policies, null, 2)}\n`;
}

function policy(name: string, pathPatterns: readonly string[], headers: Headers) {
  const custom = Object.entries(headers).map(([header, value]) => ({
    Header: header,
    Value: value,
    Override: true,
  }));
  const security = custom.filter(({ Header }) => SECURITY[Header] !== undefined);
  const others = custom.filter(({ Header }) => SECURITY[Header] === undefined);
  return {
    pathPatterns,
    ResponseHeadersPolicyConfig: {
      Name: name,
      SecurityHeadersConfig: Object.assign(
        {},
        ...security.map(({ Header, Value }) => SECURITY[Header]?.(Value)),
      ) as object,
      CustomHeadersConfig: { Quantity: others.length, Items: others },
    },
  };
}

/** CloudFront has keys of its own for the headers that it knows, and takes them in no other way. */
const SECURITY: Readonly<Record<string, (value: string) => object>> = {
  "Content-Security-Policy": (value) => ({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
  }),
  "Referrer-Policy": (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
  "X-Content-Type-Options": () => ({ ContentTypeOptions: { Override: true } }),
  "X-Frame-Options": (value) => ({ FrameOptions: { Override: true, FrameOption: value } }),
};
