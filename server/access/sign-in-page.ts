/** Asks for the token. The form posts to its own address, so that a link to a view leads there after it. */
export function signInPage(nonce: string, news: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Sign in to Skein</title>
<style nonce="${nonce}">
body { font: 13px/1.5 system-ui, sans-serif; max-width: 22rem; margin: 20vh auto 0; padding: 0 1rem }
h1 { font-size: 16px }
input, button { font: inherit; padding: 0.4rem 0.6rem; box-sizing: border-box }
input { width: 100%; margin: 0.25rem 0 0.75rem }
</style>
</head>
<body>
<main>
<h1>Sign in to Skein</h1>
<p role="status">${news}</p>
<form method="post">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Sign in</button>
</form>
<p>Whoever started this server has the token: it is its setting SKEIN_TOKEN.</p>
</main>
</body>
</html>
`
}
