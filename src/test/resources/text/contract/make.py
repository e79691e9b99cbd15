#!/usr/bin/env python3
"""Makes the plain, subtitle and bilingual files of this folder from ../office/routes-ko.html and routes-en.html.

Each has the sentences of the page. Subtitles cut them into cues of a few words; SAMI is written in CP949, as Korean
programs write it. Needs Python 3.8 or later and nothing else.
"""
import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(__file__).resolve().parent
CUE_UNITS = {"ko": 16, "en": 32}
SENTENCE_END = re.compile(r"(?<=[.?!”\"])\s+(?=[A-Z“\"가-힣])")
MENU = {
    "ko": ("본문 바로가기\n\n로그인\n\n구독\n\n", "\n많이 본 뉴스\n\n무단 전재 및 재배포 금지\n"),
    "en": ("Skip to main content\n\nLog in\n\nSubscribe\n\n", "\nMost Read\n\nAll rights reserved.\n"),
}


class Page(HTMLParser):
    """The texts of a page with the element that each stands in."""

    def __init__(self):
        super().__init__()
        self.open, self.texts = [], []

    def handle_starttag(self, tag, attributes):
        self.open.append(tag)

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        if data.strip() and "body" in self.open:
            self.texts.append((self.open[-1], data.strip()))


def read(language):
    page = Page()
    page.feed((HERE / f"../office/routes-{language}.html").read_text("utf-8"))
    return page.texts


def sentences(texts):
    return [s for _, text in texts for s in SENTENCE_END.split(text)]


def cues(texts, language):
    """Pieces of sentences, each with its milliseconds; texts are seven seconds apart, pieces follow at once."""
    at = 1000
    for sentence in sentences(texts):
        piece = ""
        for word in sentence.split(" "):
            if piece and len(piece) + len(word) >= CUE_UNITS[language]:
                yield at, at + 1900, piece
                at, piece = at + 2000, ""
            piece = f"{piece} {word}".strip()
        yield at, at + 1900, piece
        at += 9000


def clock(millis, mark):
    seconds, rest = divmod(millis, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{mark}{rest:03}"


def srt(texts, language):
    lines = [
        f"{n}\n{clock(start, ',')} --> {clock(end, ',')}\n{text}\n"
        for n, (start, end, text) in enumerate(cues(texts, language), 1)
    ]
    return "\n".join(lines)


def vtt(texts, language):
    lines = ["WEBVTT\n"]
    lines += [f"{clock(s, '.')} --> {clock(e, '.')} align:start\n{t}\n" for s, e, t in cues(texts, language)]
    return "\n".join(lines)


def smi(texts, language):
    name = {"ko": "KRCC", "en": "ENCC"}[language]
    lines = [
        "<SAMI>\n<HEAD>\n<TITLE>routes</TITLE>\n<STYLE TYPE=\"text/css\">\n<!--\nP { font-family: Arial; }",
        f".{name} {{ Name:Subtitles; lang:{language}; SAMIType:CC; }}\n-->\n</STYLE>\n</HEAD>\n<BODY>",
    ]
    for start, end, text in cues(texts, language):
        lines.append(f"<SYNC Start={start}><P Class={name}>\n{text}")
        lines.append(f"<SYNC Start={end}><P Class={name}>&nbsp;")
    return "\n".join(lines + ["</BODY>\n</SAMI>\n"])


def markdown(texts):
    marks = {"h1": "# ", "h2": "## ", "li": "- "}
    out, cells = [], []
    for tag, text in texts + [("", "")]:
        if tag == "td":
            cells.append(text)
            continue
        if cells:
            rows = [f"| {a} | {b} |" for a, b in zip(cells[::2], cells[1::2])]
            out.append("\n".join([rows[0], "|---|---|"] + rows[1:]))
            cells = []
        out.append(marks.get(tag, "") + text)
    return "\n\n".join(out).strip() + "\n"


def po(pairs):
    quoted = lambda s: '"' + s.replace("\\", "\\\\").replace('"', '\\"') + '"'
    head = 'msgid ""\nmsgstr ""\n"Language: ko\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    return "\n".join([head] + [f"msgid {quoted(e)}\nmsgstr {quoted(k)}\n" for k, e in pairs])


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def tmx(pairs):
    tuv = '<tuv xml:lang="{}"><seg>{}</seg></tuv>'
    units = "\n".join(f"<tu>{tuv.format('ko', escaped(k))}{tuv.format('en', escaped(e))}</tu>" for k, e in pairs)
    head = '<header creationtool="make.py" creationtoolversion="1" segtype="sentence" o-tmf="none"'
    head += ' adminlang="en" srclang="ko" datatype="plaintext"/>'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">{head}<body>\n{units}\n</body></tmx>\n'


def xliff(pairs):
    units = "\n".join(
        f'<trans-unit id="{n}"><source>{escaped(e)}</source><target>{escaped(k)}</target></trans-unit>'
        for n, (k, e) in enumerate(pairs, 1)
    )
    head = '<file source-language="en" target-language="ko" original="routes" datatype="plaintext">'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
        f"{head}<body>\n{units}\n</body></file></xliff>\n"
    )


def write(name, text, charset="utf-8"):
    (HERE / name).write_bytes(text.encode(charset))


def main():
    for language in ("ko", "en"):
        texts = read(language)
        plain = "\n\n".join(text for _, text in texts) + "\n"
        before, after = MENU[language]
        write(f"routes-{language}.txt", plain)
        write(f"routes-{language}.page.txt", before + plain + after)
        write(f"routes-{language}.md", markdown(texts))
        write(f"routes-{language}.lines", "\n".join(sentences(texts)) + "\n")
        write(f"routes-{language}.srt", srt(texts, language))
        write(f"routes-{language}.vtt", vtt(texts, language))
        write(f"routes-{language}.smi", smi(texts, language), "cp949")
        packed = gzip.compress(plain.encode("utf-8"), mtime=0)
        (HERE / f"routes-{language}.txt.gz").write_bytes(packed)
    pairs = list(zip(sentences(read("ko")), sentences(read("en"))))
    write("routes.po", po(pairs))
    write("routes.tmx", tmx(pairs))
    write("routes.xlf", xliff(pairs))
    write("routes.tsv", "ko\ten\n" + "".join(f"{k}\t{e}\n" for k, e in pairs))


main()
