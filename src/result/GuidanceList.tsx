import { Text } from '../ui/Text.tsx'

/** A list of guidance, claim by claim. */
export function GuidanceList({ texts }: { texts: { readonly [claim: string]: string } }) {
  return (
    <ul className="bullets">
      {Object.entries(texts).map(([claim, text]) => (
        <li key={claim}>
          <Text>{text}</Text>
        </li>
      ))}
    </ul>
  )
}
