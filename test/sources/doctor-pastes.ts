/** What an editor or a cleaner made of a spelling: measured, letter by letter. */
export interface Cleaned {
  /** What was pasted. */
  of: string;
  /** By what: `source` is the HTML view, `paste` a paste of HTML, `words` a paste of words. */
  by: string;
  html: string;
}

const rows: readonly [of: string, by: string, html: string][] = [
  // prettier-ignore
  ["element", "TinyMCE, source; TinyMCE, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE without sandbox, source; DOMPurify; DOMPurify for html; WordPress, stored; WordPress, classic page", "<p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>"],
  // prettier-ignore
  ["element", "CKEditor, source; CKEditor, paste; CKEditor allowing nothing, source; CKEditor allowing div, source; CKEditor allowing blocks, source; sanitize-html; sanitize-html keeping data-*", "<p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>"],
  // prettier-ignore
  ["element", "CKEditor allowing all, source", "<csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\"><p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p></csec-hotline-card>"],
  // prettier-ignore
  ["element", "CKEditor allowing all, paste", "<p><csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\"><p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p></csec-hotline-card></p>"],
  // prettier-ignore
  ["element", "TinyMCE, words", "<p>&lt;csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\"&gt;<br>&nbsp; &lt;p lang=\"es\"&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/csec-hotline-card&gt;</p>"],
  // prettier-ignore
  ["element", "CKEditor, words; CKEditor allowing all, words", "<p>&lt;csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\"&gt;<br>&nbsp;&lt;p lang=\"es\"&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/csec-hotline-card&gt;</p>"],
  // prettier-ignore
  ["element", "TinyMCE with custom_elements, source", "<csec-hotline-card lang=\"es\">\n<p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</csec-hotline-card>"],
  // prettier-ignore
  ["element", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\">\n  <p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</csec-hotline-card></div>"],
  // prettier-ignore
  ["element", "WordPress, words", "<p>&lt;csec-hotline-card county=&#8221;orange&#8221; audience=&#8221;family&#8221; lang=&#8221;es&#8221;&gt;<br />\n  &lt;p lang=&#8221;es&#8221;&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=&#8221;tel:+18002074464&#8243;&gt;800-207-4464&lt;/a&gt;, &lt;a href=&#8221;tel:+17149401000&#8243;&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br />\n&lt;/csec-hotline-card&gt;</p>\n"],
  // prettier-ignore
  ["data", "TinyMCE, source; TinyMCE, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE without sandbox, source; TinyMCE with custom_elements, source", "<div lang=\"es\" data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\">\n<p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</div>"],
  // prettier-ignore
  ["data", "CKEditor, source; CKEditor, paste; CKEditor allowing nothing, source", "<p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>"],
  // prettier-ignore
  ["data", "CKEditor allowing all, source; CKEditor allowing all, paste; CKEditor allowing div, source; CKEditor allowing blocks, source; DOMPurify; DOMPurify for html; sanitize-html keeping data-*; WordPress, stored; WordPress, classic page", "<div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"><p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p></div>"],
  // prettier-ignore
  ["data", "TinyMCE, words", "<p>&lt;div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"&gt;<br>&nbsp; &lt;p&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/div&gt;</p>"],
  // prettier-ignore
  ["data", "CKEditor, words; CKEditor allowing all, words", "<p>&lt;div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"&gt;<br>&nbsp;&lt;p&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/div&gt;</p>"],
  // prettier-ignore
  ["data", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\">\n  <p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</div></div>"],
  // prettier-ignore
  ["data", "sanitize-html", "<div>\n  <p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</div>"],
  // prettier-ignore
  ["data", "WordPress, words", "<p>&lt;div data-csec=&#8221;hotline-card&#8221; data-county=&#8221;orange&#8221; data-audience=&#8221;family&#8221; lang=&#8221;es&#8221;&gt;<br />\n  &lt;p&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=&#8221;tel:+18002074464&#8243;&gt;800-207-4464&lt;/a&gt;, &lt;a href=&#8221;tel:+17149401000&#8243;&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br />\n&lt;/div&gt;</p>\n"],
  // prettier-ignore
  ["link", "TinyMCE, source; CKEditor, source; CKEditor allowing all, source; TinyMCE, paste; CKEditor, paste; CKEditor allowing all, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE without sandbox, source; TinyMCE with custom_elements, source; CKEditor allowing nothing, source; CKEditor allowing div, source; CKEditor allowing blocks, source; DOMPurify; DOMPurify for html; sanitize-html; sanitize-html keeping data-*; WordPress, stored; WordPress, classic page", "<p><a href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\">Reportar abuso infantil: 800-207-4464, 714-940-1000</a></p>"],
  // prettier-ignore
  ["link", "TinyMCE, words; CKEditor, words; CKEditor allowing all, words", "<p>&lt;p&gt;&lt;a href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;amp;county=orange&amp;amp;lang=es#orange\"&gt;Reportar abuso infantil: 800-207-4464, 714-940-1000&lt;/a&gt;&lt;/p&gt;</p>"],
  // prettier-ignore
  ["link", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><p><a href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\">Reportar abuso infantil: 800-207-4464, 714-940-1000</a></p></div>"],
  // prettier-ignore
  ["link", "WordPress, words", "<p>&lt;p&gt;&lt;a href=&#8221;https://kit.example/v0.3/embed.html?widget=hotline-card&amp;amp;county=orange&amp;amp;lang=es#orange&#8221;&gt;Reportar abuso infantil: 800-207-4464, 714-940-1000&lt;/a&gt;&lt;/p&gt;</p>\n"],
  // prettier-ignore
  ["frame", "TinyMCE, source; TinyMCE, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE with custom_elements, source", "<p><iframe title=\"Reportar abuso infantil\" src=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\" width=\"100%\" height=\"900\" sandbox=\"\" loading=\"lazy\"></iframe></p>\n<p><a href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\" data-csec=\"no\">Reportar abuso infantil: 800-207-4464</a></p>"],
  // prettier-ignore
  ["frame", "CKEditor, source; CKEditor, paste; CKEditor allowing nothing, source; CKEditor allowing div, source; CKEditor allowing blocks, source; sanitize-html; sanitize-html keeping data-*", "<p><a href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\">Reportar abuso infantil: 800-207-4464</a></p>"],
  // prettier-ignore
  ["frame", "CKEditor allowing all, source; CKEditor allowing all, paste", "<p><iframe src=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\" title=\"Reportar abuso infantil\" width=\"100%\" height=\"900\" loading=\"lazy\"></iframe></p><p><a href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\" data-csec=\"no\">Reportar abuso infantil: 800-207-4464</a></p>"],
  // prettier-ignore
  ["frame", "TinyMCE, words; CKEditor, words; CKEditor allowing all, words", "<p>&lt;iframe src=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;amp;county=orange&amp;amp;lang=es#orange\" title=\"Reportar abuso infantil\" width=\"100%\" height=\"900\" loading=\"lazy\"&gt;&lt;/iframe&gt;<br>&lt;p&gt;&lt;a data-csec=\"no\" href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;amp;county=orange&amp;amp;lang=es#orange\"&gt;Reportar abuso infantil: 800-207-4464&lt;/a&gt;&lt;/p&gt;</p>"],
  // prettier-ignore
  ["frame", "TinyMCE without sandbox, source", "<p><iframe title=\"Reportar abuso infantil\" src=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\" width=\"100%\" height=\"900\" loading=\"lazy\"></iframe></p>\n<p><a href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\" data-csec=\"no\">Reportar abuso infantil: 800-207-4464</a></p>"],
  // prettier-ignore
  ["frame", "DOMPurify; DOMPurify for html; WordPress, stored; WordPress, classic page", "\n<p><a data-csec=\"no\" href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\">Reportar abuso infantil: 800-207-4464</a></p>"],
  // prettier-ignore
  ["frame", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><iframe src=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\" title=\"Reportar abuso infantil\" width=\"100%\" height=\"900\" loading=\"lazy\"></iframe>\n<p><a data-csec=\"no\" href=\"https://kit.example/v0.3/embed.html?widget=hotline-card&amp;county=orange&amp;lang=es#orange\">Reportar abuso infantil: 800-207-4464</a></p></div>"],
  // prettier-ignore
  ["frame", "WordPress, words", "<p>&lt;iframe src=&#8221;https://kit.example/v0.3/embed.html?widget=hotline-card&amp;amp;county=orange&amp;amp;lang=es#orange&#8221; title=&#8221;Reportar abuso infantil&#8221; width=&#8221;100%&#8221; height=&#8221;900&#8243; loading=&#8221;lazy&#8221;&gt;&lt;/iframe&gt;<br />\n&lt;p&gt;&lt;a data-csec=&#8221;no&#8221; href=&#8221;https://kit.example/v0.3/embed.html?widget=hotline-card&amp;amp;county=orange&amp;amp;lang=es#orange&#8221;&gt;Reportar abuso infantil: 800-207-4464&lt;/a&gt;&lt;/p&gt;</p>\n"],
  // prettier-ignore
  ["script and data", "TinyMCE, source; TinyMCE, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE without sandbox, source; TinyMCE with custom_elements, source", "<div lang=\"es\" data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\">\n<p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</div>"],
  // prettier-ignore
  ["script and data", "CKEditor, source; CKEditor, paste; CKEditor allowing nothing, source", "<p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>"],
  // prettier-ignore
  ["script and data", "CKEditor allowing all, source", "<script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\" data-county=\"orange\"></script><div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"><p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p></div>"],
  // prettier-ignore
  ["script and data", "CKEditor allowing all, paste", "<p><script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\" data-county=\"orange\"></script></p><div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"><p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p></div>"],
  // prettier-ignore
  ["script and data", "TinyMCE, words", "<p>&lt;script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\" data-county=\"orange\"&gt;&lt;/script&gt;<br>&lt;div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"&gt;<br>&nbsp; &lt;p&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/div&gt;</p>"],
  // prettier-ignore
  ["script and data", "CKEditor, words; CKEditor allowing all, words", "<p>&lt;script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\" data-county=\"orange\"&gt;&lt;/script&gt;<br>&lt;div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"&gt;<br>&nbsp;&lt;p&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/div&gt;</p>"],
  // prettier-ignore
  ["script and data", "CKEditor allowing div, source; CKEditor allowing blocks, source; DOMPurify; DOMPurify for html; sanitize-html keeping data-*; WordPress, stored; WordPress, classic page", "<div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\"><p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p></div>"],
  // prettier-ignore
  ["script and data", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\" data-county=\"orange\"></script>\n<div data-csec=\"hotline-card\" data-county=\"orange\" data-audience=\"family\" lang=\"es\">\n  <p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</div></div>"],
  // prettier-ignore
  ["script and data", "sanitize-html", "\n<div>\n  <p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</div>"],
  // prettier-ignore
  ["script and data", "WordPress, words", "<p>&lt;script type=&#8221;module&#8221; src=&#8221;https://kit.example/v0.3/csec-widgets.js&#8221; data-county=&#8221;orange&#8221;&gt;&lt;/script&gt;<br />\n&lt;div data-csec=&#8221;hotline-card&#8221; data-county=&#8221;orange&#8221; data-audience=&#8221;family&#8221; lang=&#8221;es&#8221;&gt;<br />\n  &lt;p&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=&#8221;tel:+18002074464&#8243;&gt;800-207-4464&lt;/a&gt;, &lt;a href=&#8221;tel:+17149401000&#8243;&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br />\n&lt;/div&gt;</p>\n"],
  // prettier-ignore
  ["script and element", "TinyMCE, source; TinyMCE, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE without sandbox, source; DOMPurify; DOMPurify for html; WordPress, stored; WordPress, classic page", "<p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>"],
  // prettier-ignore
  ["script and element", "CKEditor, source; CKEditor, paste; CKEditor allowing nothing, source; CKEditor allowing div, source; CKEditor allowing blocks, source; sanitize-html; sanitize-html keeping data-*", "<p>Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>"],
  // prettier-ignore
  ["script and element", "CKEditor allowing all, source", "<script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\"></script><csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\">\n  <p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</csec-hotline-card>"],
  // prettier-ignore
  ["script and element", "CKEditor allowing all, paste", "<p><script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\"></script>&nbsp;<csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\">\n  <p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</csec-hotline-card></p>"],
  // prettier-ignore
  ["script and element", "TinyMCE, words", "<p>&lt;script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\"&gt;&lt;/script&gt;<br>&lt;csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\"&gt;<br>&nbsp; &lt;p lang=\"es\"&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/csec-hotline-card&gt;</p>"],
  // prettier-ignore
  ["script and element", "CKEditor, words; CKEditor allowing all, words", "<p>&lt;script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\"&gt;&lt;/script&gt;<br>&lt;csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\"&gt;<br>&nbsp;&lt;p lang=\"es\"&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=\"tel:+18002074464\"&gt;800-207-4464&lt;/a&gt;, &lt;a href=\"tel:+17149401000\"&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br>&lt;/csec-hotline-card&gt;</p>"],
  // prettier-ignore
  ["script and element", "TinyMCE with custom_elements, source", "<csec-hotline-card lang=\"es\">\n<p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</csec-hotline-card>"],
  // prettier-ignore
  ["script and element", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><script type=\"module\" src=\"https://kit.example/v0.3/csec-widgets.js\"></script>\n<csec-hotline-card county=\"orange\" audience=\"family\" lang=\"es\">\n  <p lang=\"es\">Reporte el abuso infantil en el condado de Orange: <a href=\"tel:+18002074464\">800-207-4464</a>, <a href=\"tel:+17149401000\">714-940-1000</a></p>\n</csec-hotline-card></div>"],
  // prettier-ignore
  ["script and element", "WordPress, words", "<p>&lt;script type=&#8221;module&#8221; src=&#8221;https://kit.example/v0.3/csec-widgets.js&#8221;&gt;&lt;/script&gt;<br />\n&lt;csec-hotline-card county=&#8221;orange&#8221; audience=&#8221;family&#8221; lang=&#8221;es&#8221;&gt;<br />\n  &lt;p lang=&#8221;es&#8221;&gt;Reporte el abuso infantil en el condado de Orange: &lt;a href=&#8221;tel:+18002074464&#8243;&gt;800-207-4464&lt;/a&gt;, &lt;a href=&#8221;tel:+17149401000&#8243;&gt;714-940-1000&lt;/a&gt;&lt;/p&gt;<br />\n&lt;/csec-hotline-card&gt;</p>\n"],
  // prettier-ignore
  ["word, element", "TinyMCE, source; CKEditor, source; TinyMCE, paste; CKEditor, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE without sandbox, source; CKEditor allowing nothing, source; CKEditor allowing div, source; CKEditor allowing blocks, source; DOMPurify; DOMPurify for html; sanitize-html; sanitize-html keeping data-*; WordPress, stored; WordPress, classic page", "<p>Some call it sextortion, and more.</p>"],
  // prettier-ignore
  ["word, element", "CKEditor allowing all, source; CKEditor allowing all, paste", "<p>Some call it <csec-term audience=\"family\" term=\"sextortion\">sextortion</csec-term>, and more.</p>"],
  // prettier-ignore
  ["word, element", "TinyMCE, words; CKEditor, words; CKEditor allowing all, words", "<p>&lt;p&gt;Some call it &lt;csec-term audience=\"family\" term=\"sextortion\"&gt;sextortion&lt;/csec-term&gt;, and more.&lt;/p&gt;</p>"],
  // prettier-ignore
  ["word, element", "TinyMCE with custom_elements, source", "<p>Some call it <csec-term>sextortion</csec-term>, and more.</p>"],
  // prettier-ignore
  ["word, element", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><p>Some call it <csec-term audience=\"family\" term=\"sextortion\">sextortion</csec-term>, and more.</p></div>"],
  // prettier-ignore
  ["word, element", "WordPress, words", "<p>&lt;p&gt;Some call it &lt;csec-term audience=&#8221;family&#8221; term=&#8221;sextortion&#8221;&gt;sextortion&lt;/csec-term&gt;, and more.&lt;/p&gt;</p>\n"],
  // prettier-ignore
  ["word, data", "TinyMCE, source; CKEditor allowing all, source; TinyMCE, paste; CKEditor allowing all, paste; TinyMCE with plugins, source; TinyMCE with plugins, paste; TinyMCE without sandbox, source; TinyMCE with custom_elements, source; DOMPurify; DOMPurify for html; WordPress, stored; WordPress, classic page", "<p>Some call it <span data-csec=\"term\" data-term=\"sextortion\" data-audience=\"family\">sextortion</span>, and more.</p>"],
  // prettier-ignore
  ["word, data", "CKEditor, source; CKEditor, paste; CKEditor allowing nothing, source; CKEditor allowing div, source; CKEditor allowing blocks, source", "<p>Some call it sextortion, and more.</p>"],
  // prettier-ignore
  ["word, data", "TinyMCE, words; CKEditor, words; CKEditor allowing all, words", "<p>&lt;p&gt;Some call it &lt;span data-csec=\"term\" data-term=\"sextortion\" data-audience=\"family\"&gt;sextortion&lt;/span&gt;, and more.&lt;/p&gt;</p>"],
  // prettier-ignore
  ["word, data", "CKEditor HTML embed button", "<div class=\"raw-html-embed\"><p>Some call it <span data-csec=\"term\" data-term=\"sextortion\" data-audience=\"family\">sextortion</span>, and more.</p></div>"],
  // prettier-ignore
  ["word, data", "sanitize-html; sanitize-html keeping data-*", "<p>Some call it <span>sextortion</span>, and more.</p>"],
  // prettier-ignore
  ["word, data", "WordPress, words", "<p>&lt;p&gt;Some call it &lt;span data-csec=&#8221;term&#8221; data-term=&#8221;sextortion&#8221; data-audience=&#8221;family&#8221;&gt;sextortion&lt;/span&gt;, and more.&lt;/p&gt;</p>\n"],
];

/** TinyMCE, CKEditor, DOMPurify, sanitize-html and WordPress. Where outcomes differ in white space alone, the first. */
export const cleaned: readonly Cleaned[] = rows.map(([of, by, html]) => ({ of, by, html }));
