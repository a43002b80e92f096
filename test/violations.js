// On a page of its own, before everything else: which of the page's rules (Content-Security-Policy) were broken.
window.violations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
);
