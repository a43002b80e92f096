// The same page as in page.vue and page.svelte: the tests press the same buttons on all three.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

const address = (county) => `/kit/embed.html?widget=hotline-card&county=${county}`;
const other = (county) => (county === 'orange' ? 'los-angeles' : 'orange');

function App() {
  const [county, setCounty] = useState('los-angeles');
  const [lang, setLang] = useState('en');
  const [words, setWords] = useState(['grooming', 'sextortion', 'CSEC']);
  const [there, setThere] = useState(true);
  const [linked, setLinked] = useState(true);
  const [linkCounty, setLinkCounty] = useState('orange');
  const [count, setCount] = useState(0);
  return (
    <>
      <header>
        <p className="school">Sample Unified School District</p>
      </header>
      <main>
        <h1>Student safety</h1>
        <form>
          <button type="button" id="county" onClick={() => setCounty(other)}>
            County: {county ?? 'of the page'}
          </button>
          <button type="button" id="no-county" onClick={() => setCounty(undefined)}>
            No county
          </button>
          <button
            type="button"
            id="language"
            onClick={() => setLang((now) => (now === 'en' ? 'es' : 'en'))}
          >
            Language: {lang}
          </button>
          <button type="button" id="reverse" onClick={() => setWords((now) => now.toReversed())}>
            Other order
          </button>
          <button type="button" id="there" onClick={() => setThere((now) => !now)}>
            Show or hide
          </button>
          <button type="button" id="link" onClick={() => setLinked((now) => !now)}>
            Link
          </button>
          <button type="button" id="link-county" onClick={() => setLinkCounty(other)}>
            Link: {linkCounty}
          </button>
          <button type="button" id="count" onClick={() => setCount((now) => now + 1)}>
            Drawn again: {count}
          </button>
        </form>
        {count % 2 === 1 && <p className="news">School starts at nine tomorrow.</p>}
        {there && (
          <section>
            <csec-hotline-card id="card" county={county} lang={lang}>
              <p>Call the county ({count})</p>
            </csec-hotline-card>
            {count % 2 === 1 && <hr />}
            <csec-risk-checklist id="list" county={county}></csec-risk-checklist>
            <ul className="words">
              {words.map((word) => (
                <li key={word}>
                  We say <csec-term>{word}</csec-term> when we mean it.
                </li>
              ))}
            </ul>
            {words.map((word) => (
              <div className="links" key={word}>
                <h2>{word}</h2>
                <p>
                  <a href={`/kit/embed.html?widget=glossary&terms=${word.toLowerCase()}`}>
                    What it means
                  </a>
                </p>
              </div>
            ))}
          </section>
        )}
        <p id="linked">
          {linked && (
            <a href={address(linkCounty)} title={`Drawn ${count} times`}>
              Whom to call
            </a>
          )}
        </p>
        <div data-csec="hotline-card" data-county={linkCounty} id="block">
          <p>Call the county ({count}).</p>
        </div>
      </main>
      <footer>
        <p>1 School Way, Sample</p>
      </footer>
    </>
  );
}

createRoot(document.getElementById('app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
