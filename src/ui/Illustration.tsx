/** Decoration for the start page: a row of doors, one of them open and lit, and the keys in front of it. */
export function Illustration() {
  return (
    <svg className="illustration" viewBox="0 0 360 230" aria-hidden="true" focusable="false">
      <path className="scene-floor" d="M0 186h360" />
      <path className="scene-beam" d="M138 186h84l62 44H120Z" />
      <g className="door door--shut">
        <rect className="door-frame" x="24" y="74" width="78" height="112" rx="3" />
        <path className="scene-panel" d="M36 87h54v28H36zM36 144h54v30H36z" />
        <path className="door-line" d="M56 129v-6a7 7 0 0 1 14 0v6" />
        <rect className="door-mark" x="51" y="128" width="24" height="18" rx="3" />
      </g>
      <g className="door door--open">
        <rect className="door-frame" x="132" y="44" width="96" height="142" rx="3" />
        <path className="door-leaf" strokeLinejoin="round" d="m132 46 38 20v106l-38 14Z" />
        <path className="scene-panel" d="m139 60 24 12v34l-24-4zM139 120l24 2v36l-24 9z" />
        <circle className="door-mark" cx="163" cy="114" r="3.5" />
      </g>
      <g className="door door--maybe">
        <rect className="door-frame" x="258" y="74" width="78" height="112" rx="3" />
        <path className="door-line" strokeLinecap="round" d="M284 118c1-18 27-17 27 0 0 11-13.5 11-13.5 22" />
        <circle className="door-mark" cx="297.5" cy="155" r="5" />
      </g>
      <g className="key">
        <path
          className="key-body"
          fillRule="evenodd"
          strokeLinejoin="round"
          transform="translate(140 198) rotate(-8) scale(1.5)"
          d="M14 1.5a12.5 12.5 0 0 1 12.2 9.7h2V9.5h3v1.7h28.9a2.8 2.8 0 0 1 0 5.6H59v4.7h-4.6v-4.7h-2.8v7.7h-5v-7.7H31.2v1.7h-3v-1.7h-2A12.5 12.5 0 1 1 14 1.5Zm0 4.3a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4Z"
        />
      </g>
    </svg>
  )
}
