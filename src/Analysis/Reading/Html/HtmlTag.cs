namespace Analysis.Reading;

/// <summary>The elements whose names change how a page is read; every other name is <see cref="Other"/>.</summary>
internal enum HtmlTag : byte
{
    Root, Text, Other,
    // without content; Void is all the further ones
    Void, Br, Hr, Img, Link, Meta,
    // whose content is not markup
    Iframe, Noembed, Noframes, Script, Style, Textarea, Title, Xmp,
    // blocks
    Address, Article, Aside, Blockquote, Center, Details, Dialog, Div, Dl, Fieldset, Figcaption, Figure, Footer, Form, H1, H2, H3, H4, H5,
    H6,
    Header, Hgroup, Main, Menu, Nav, Ol, P, Pre, Section, Summary, Ul,
    // other blocks
    Body, Caption, Dd, Dt, Head, Html, Li, Table, Tbody, Td, Tfoot, Th, Thead, Tr,
    // letters in another shape; Formatting is all the further ones
    A, Em, Formatting, Strong, Small,
    // the rest that matters
    Audio, Button, Cite, Math, Noscript, Object, Option, Select, Svg, Template, Time, Video,
}
