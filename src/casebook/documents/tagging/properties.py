"""What a file says of itself in XMP: its title, who made it, its language, and the standards that it follows."""

from __future__ import annotations

from html import escape  # that of xml.sax takes the network in

from casebook.model.record import Record, record

_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'
_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
"""
"""PDF/A asks that a schema beyond its own list is described; that of PDF/UA is one."""


@record
class Properties(Record):
    """The properties of a file; `author` and `subject` may be "". `language` is a tag such as `nl-NL`."""

    title: str
    author: str
    subject: str
    language: str


def xmp(properties: Properties, *, archive: bool) -> bytes:
    """The metadata; an `archive` file says that it follows PDF/A-2a. There are no days in it: the same data, the same
    bytes.
    """
    said = [f"<dc:title>{_alternatives(properties.title)}</dc:title>",
            f"<dc:language><rdf:Bag><rdf:li>{properties.language}</rdf:li></rdf:Bag></dc:language>",
            "<xmp:CreatorTool>Casebook</xmp:CreatorTool>", "<pdf:Producer>Casebook</pdf:Producer>",
            "<pdfuaid:part>1</pdfuaid:part>"]
    if properties.author:
        said.append(f"<dc:creator><rdf:Seq><rdf:li>{_text(properties.author)}</rdf:li></rdf:Seq></dc:creator>")
    if properties.subject:
        said.append(f"<dc:description>{_alternatives(properties.subject)}</dc:description>")
    if archive:
        said += ["<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>"]
    spaces = {"dc": "http://purl.org/dc/elements/1.1/", "xmp": "http://ns.adobe.com/xap/1.0/",
              "pdf": "http://ns.adobe.com/pdf/1.3/", "pdfuaid": "http://www.aiim.org/pdfua/ns/id/"}
    if archive:
        spaces["pdfaid"] = "http://www.aiim.org/pdfa/ns/id/"
    named = " ".join(f'xmlns:{name}="{space}"' for name, space in spaces.items())
    whole = (f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
             f'<rdf:Description rdf:about="" {named}>\n' + "\n".join(said) + "\n</rdf:Description>\n"
             + (_SCHEMA if archive else "") + "</rdf:RDF></x:xmpmeta>")
    return (_HEAD + whole + _TAIL).encode("utf-8", "replace")


def _alternatives(words: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{_text(words)}</rdf:li></rdf:Alt>'


def _text(words: str) -> str:
    return escape("".join(c for c in words if c in "\t\n\r" or (c >= " " and not 0xFFFE <= ord(c) <= 0xFFFF)),
                  quote=False)
