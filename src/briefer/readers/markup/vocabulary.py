"""What do the people who build pages call the things around an article?

The words of class names, ids and roles as the common systems and frameworks of pages use them, also in German,
French and Spanish.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_CALLED: Final[dict[str, str]] = {
    # The longest entry that fits a name decides, then the first. 'a-b' is two words side by side; a plural fits.
    "archive toolbar": "wm-ipp wm-toolbar",
    "quoted reply": "gmail-quote yahoo-quoted protonmail-quote tutanota-quote moz-cite divrplyfwdmsg rply-fwd cite",
    "mail footer": "gmail-signature moz-signature apple-signature unsubscribe mail-footer email-footer",
    "cookie notice": "cookie cookiebar cookiebanner consent gdpr ccpa cmp privacy-banner privacy-notice privacy-bar",
    "comments": "comment commentlist commentform respond disqus discussion replies reader-letter kommentar "
    "commentaire comentario",
    "share links": "share sharing sharebar sharebox sharedaddy sharetools shariff social socials socialmedia follow "
    "addthis addtoany bookmark teilen partager compartir",
    "newsletter box": "newsletter subscribe subscription signup sign-up optin opt-in membership donate donation "
    "support-us mailing-list abo abonnement suscripcion infolettre",
    "paywall": "paywall pay-wall regwall meter register registration login log-in signin sign-in",
    "advertisement": "ad adv advert advertising advertisement adslot adunit adbox dfp sponsor sponsored anzeige "
    "werbung publicite publicidad outbrain taboola affiliate",
    "related links": "related recommend recommended recommendation readmore read-more read-next read-also more-news "
    "more-stories more-from more-on more-in mostread most-read most-popular most-viewed most-shared popular trending "
    "see-also also-read up-next you-may latest teaser promo cross-sell further-reading relatedposts siehe-auch "
    "mehr-zum lire-aussi relacionado",
    "author box": "authorbox author-box author-bio author-info author-card author-profile author-detail "
    "author-description author-about about-author about-the-author bio biography vcard-bio profile "
    "postprofile userinfo user-info",
    "tags": "tag taglist tagcloud keyword hashtag topic schlagwort etiqueta",
    "navigation": "nav navi navbar navigation menu submenu megamenu menubar breadcrumb crumb pagination pager "
    "pagenavi paging skip skiplink jump-link toc table-of-contents sidenav hatnote sitemap sitelinks "
    "prev-next tablist tabbar "
    "quicklink",
    "page control": "search searchform searchbox toolbar tool toolbox utility button btn control fontsize font-size "
    "text-size printlink print-link print-button langswitch language-switcher language-selector "
    "back-to-top backtotop totop "
    "edit-section editsection rating like reaction vote poll captcha player audioplayer videoplayer feedback suche "
    "recherche busqueda",
    "live ticker": "ticker newsticker breaking-bar weather stock marketdata scores wetter meteo",
    "image caption": "caption cap figcaption image-credit image-text photo-credit picture-credit img-credit "
    "media-credit "
    "gallery-text bildunterschrift legende cutline",
    "page footer": "colophon footer foot sitefooter bottombar bottom-bar copyright legal imprint impressum disclaimer "
    "contentinfo",
    "page header": "masthead header siteheader topbar top-bar branding site-title site-name logo banner",
    "sidebar": "sidebar side-bar aside side-column side-col rail right-column right-col complementary widget "
    "secondary seitenleiste",
    "dialog": "dialog alertdialog modal popup pop-up overlay lightbox toast interstitial",
    "byline": "byline by-line author contributor writer creator autor autoren auteur entry-meta post-meta article-meta "
    "story-meta meta metadata metainfo posted-by posted-on posted-in post-info article-info source-line submitted "
    "credit signature",
    "date line": "date dateline datetime time timestamp pubdate published publishdate updated datum fecha",
    "section label": "kicker eyebrow overline rubric rubrik section-label section-name section-tag category channel "
    "pretitle pre-title label badge flag",
    "reading time": "readtime readingtime read-time reading-time time-to-read wordcount word-count viewcount "
    "view-count",
}
_REASONS: Final = {
    word: (rank, reason) for rank, (reason, words) in enumerate(_CALLED.items()) for word in words.split()
}
_LONGEST: Final = 3
"""Words of the longest entry."""
_ABOUT: Final = re.compile(
    r"(?:^|-)(?:has|with|without|no|not|non|hide|show|enabled?|disabled?|open|closed?|type|format|template|layout|"
    r"grid|theme|style|cols?|columns?)(?:-|$)"
)
"""A name that tells how a box looks or what it lacks, as 'has-sidebar'."""
_OWN: Final = re.compile(
    r"(?:^|-)(?:article|story|entry|post|content|body|text|main|news)-(?:header|head|footer|foot|top|banner|label)s?(?:-|$)|"
    r"(?:^|-)(?:table|chart|graph|map)-(?:caption|title|header|head)(?:-|$)"
)
"""What an article calls its own head and foot, and the titles of what it shows."""


def meaning(names: Iterable[str]) -> str:
    """Return what such names say that a box is, '' where they do not set it apart from an article.

    >>> meaning(["main", "related-posts"]), meaning(["has-sidebar"]), meaning(["article-header"])
    ('related links', '', '')
    """
    found = [one for name in names if (one := _of_name(name))]
    return min(found)[1] if found else ""


@lru_cache(maxsize=4096)
def _of_name(name: str) -> tuple[int, str] | None:
    if _ABOUT.search(name) or _OWN.search(name):
        return None
    words = [_singular(word) for word in name.split("-")]
    for n in range(_LONGEST, 0, -1):
        runs = ("-".join(words[i : i + n]) for i in range(len(words) - n + 1))
        found = [_REASONS[run] for run in runs if run in _REASONS]
        if found:
            return min(found)
    return None


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and word not in _REASONS and word[:-1] in _REASONS else word
