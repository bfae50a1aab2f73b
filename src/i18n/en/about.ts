import type { AboutClaimId, AboutLinkId, AboutSectionId } from '#rules'

export const about = {
  title: 'About eIDs and this guide',
  lead: 'What an electronic ID is, what it opens, how to stay safe, and where this guide has its facts from.',
  contents: 'On this page',
  sections: {
    what: {
      title: 'What an eID is',
      body: {
        proof:
          'An electronic ID (eID) proves who you are on the internet, as a passport does at a counter. With it you log in, pay online, sign contracts, read your health journal, write to your doctor, send your tax return and apply to public bodies.',
        levels:
          'There are two security levels: substantial (level 3) and high (level 4). Each service decides which level it needs. {MinID} is substantial. {BankID}, {Buypass ID} and {Commfides} are high.',
      },
    },
    idPorten: {
      title: 'What {ID-porten} is',
      body: {
        window:
          '{ID-porten} is the window where you log in to public services. It is not an eID itself: it asks you to choose one of yours.',
      },
    },
    numbers: {
      title: 'The two kinds of ID number',
      body: {
        first:
          'You need a Norwegian ID number before you can get any of the four eIDs. There are two kinds, and both have 11 digits.',
        kinds:
          'The national identity number ({fødselsnummer}) is for people who are registered as residents. The D number ({D-nummer}) is for people who stay for less than six months, or who do not meet the rules for residents.',
        tell: 'To tell them apart, look at the first digit: a D number starts with 4, 5, 6 or 7. You cannot apply for a number as such; you get one when a public body registers you.',
      },
    },
    eids: {
      title: 'The four eIDs',
      body: {
        bankid:
          '{BankID} comes from your bank, as an app or a code device. According to {Oslo kommune} it is the most used. It is not a right: each bank decides, also about people with a D number. {BankID} on mobile, the kind on the SIM card, was closed on 1 September 2024.',
        minid:
          '{MinID} comes from the state and is free. Either kind of number is enough. It does not open {Helsenorge}.',
        buypass:
          '{Buypass ID} comes from a company and costs money. You can order it with either kind of number from the age of 13.',
        commfides:
          '{Commfides} is accepted by public services. But its own pages show an eID for employees, and we could not confirm that a private person can buy one.',
      },
    },
    mailbox: {
      title: 'Digital mailboxes: {Digipost} and {e-Boks}',
      body: {
        choice:
          'Public bodies can send you letters digitally. You may choose a digital mailbox from one of two companies, {Digipost} or {e-Boks}. Both are free and equally safe, and you can change at any time.',
        need: 'To open one you need an eID at level high, and an ID number of either kind. Municipalities, {NAV}, {Lånekassen}, hospitals and others send letters there. Insurance companies and companies that check your credit may do so too, according to {Oslo kommune}; we could not confirm it.',
        letters:
          'A letter in a digital mailbox counts for deadlines, and paper stops. You have the right to opt out and get important letters on paper, and you can change your mind at any time. According to {norge.no}, you get paper if you give no phone number or e-mail through {ID-porten}; {NAV}’s payment slips are an exception. According to {Digdir}, signing up for {MinID} registers your phone and e-mail.',
      },
    },
    services: {
      title: 'Services that you will meet',
      body: {
        altinn:
          '{Altinn}: forms and letters about tax and what public registers hold about you; reports, if you run a business.',
        helsenorge:
          '{Helsenorge}: your prescriptions, messages to your doctor and choice of GP ({fastlege}). It needs level high, so {MinID} does not open it.',
        myTax: 'My tax ({Min skatt}) at {Skatteetaten}: your tax card and tax return.',
        municipality:
          '{Oslo kommune}: My page shows services of the municipality and your letters. We could not confirm which level each page needs.',
      },
    },
    nettvett: {
      title: 'Safe use: {nettvett}',
      body: {
        site: '{Nettvett} means being street-smart on the internet. According to {Oslo kommune}, nettvett.no is the official website about it; we could not confirm that it is kept up to date. Its topics: online banking and shopping ({nettbank og netthandel}), identity theft ({identitetstyveri}), fraud ({svindel}) and sexual blackmail ({seksuell utpressing på nett}).',
        own: 'Never lend your eID, and never borrow one. Use your own phone, e-mail and mailbox. If somebody must act for you, use a power of attorney ({fullmakt}).',
      },
    },
    untilThen: {
      title: 'Getting by until you have an eID',
      body: {
        health:
          'Is a life in danger? Call 113. Is it urgent and your doctor is closed? Call 116 117. You need no eID for either.',
        meanwhile:
          'Get your tax card at a tax office. Log in to {UDI} with e-mail and password. Letters come by post. A card from your home bank may be enough in the first months.',
      },
    },
    facts: {
      title: 'Where the facts come from',
      body: {
        named:
          'Every claim in this guide names its sources, and when and how each was read. Those of the hints and help beside the questions stand only on the page “All the rules on one page”. “Copy read” means that somebody read a copy in an archive, “checked” that somebody opened the page itself. A copy can be older than the page: open the source before you decide something important.',
        due: 'Each source has a day by which it is to be read again, an earlier one where we are less sure. After that day, the guide says beside the claim that it may be out of date.',
        marked:
          'What we could not confirm is marked so. The rules are the same for everybody and can be read by anyone.',
      },
    },
    privacy: {
      title: 'Your privacy',
      body: {
        here: 'This guide has no server of its own, no cookies and no tracking, and it asks no other website for anything. Your answers stand only in the part of the address after #, which browsers do not send.',
        link: 'If you share the link, whoever has it can see your answers. We never ask for your name or your ID number.',
      },
    },
    accessibility: {
      title: 'Accessibility',
      body: {
        built:
          'The guide is built to follow WCAG 2.2 at level AA: with a keyboard, a screen reader, large text, high contrast and on paper. It is tested by programs on every change. People who use assistive technology have not tested it yet.',
      },
    },
  } satisfies {
    readonly [S in AboutSectionId]: {
      readonly title: string
      readonly body: { readonly [C in AboutClaimId<S>]: string }
    }
  },
  links: {
    norge: 'About electronic IDs ({norge.no}, in Norwegian)',
    numbers: 'Norwegian ID numbers ({skatteetaten.no})',
    bankid: '{BankID}, official page ({bankid.no})',
    minid: '{MinID}, official page ({norge.no})',
    buypass: '{Buypass}, official page ({buypass.com})',
    commfides: '{Commfides}, official page ({commfides.com})',
    mailbox: 'Choose a digital mailbox ({norge.no})',
    optOut: 'Opt out of digital letters ({norge.no}, in Norwegian)',
    altinn: '{Altinn}, official page ({altinn.no})',
    helsenorge: '{Helsenorge}, official page ({helsenorge.no})',
    skatteetaten: '{Skatteetaten}, official page ({skatteetaten.no})',
    oslo: '{Oslo kommune}, official page ({oslo.kommune.no})',
    nettvett: '{nettvett.no} (in Norwegian)',
    firstMonths: 'Prepare for the first few months: linked at the end of this article ({oslo.kommune.no})',
    bankAccount: 'Open your first bank account ({oslo.kommune.no})',
    article: 'The article that this guide grew from ({oslo.kommune.no})',
  } satisfies Record<AboutLinkId, string>,
}
