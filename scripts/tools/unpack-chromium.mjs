// Lies beside its own packages, so that the import below finds them.

/** Unpacks the browser, with the libraries that a bare system lacks, and gives its file. */
export const unpackChromium = async () => {
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x' // read at import: without it no libraries are unpacked
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
