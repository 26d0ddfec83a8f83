using System.Diagnostics;

namespace Analysis.Benchmarks;

/// <summary>What the peers run; each prints its seconds, start-up apart.</summary>
internal static class ArticlesPeers
{
    public const string Python = """
        import os, re, time, datetime
        from urllib.parse import urlparse, urljoin
        from bs4 import BeautifulSoup
        names = open(os.environ['FILES'], encoding='utf8').read().split('\n')[:-1]
        head = re.compile(r'\A\s*(?:<!--(\d+)-->\s*)?\[(.*?)\]\((\S+)\)\s*\n-{3,}\s*\n', re.S)
        def read(name):
            text = open(name, encoding='utf8').read()
            match = head.match(text)
            soup = BeautifulSoup(text[match.end():] if match else text, 'lxml')
            url = match.group(3) if match else None
            date = datetime.datetime.fromtimestamp(int(match.group(1)) / 1000, datetime.timezone.utc) if match and match.group(1) else None
            images = [(img.get('src'), img.get('alt')) for img in soup.find_all('img')]
            for drop in soup.find_all(['script', 'style', 'noscript', 'figcaption', 'iframe']):
                drop.decompose()
            links = [(urljoin(url or '', a['href']), a.get_text()) for a in soup.find_all('a', href=True)]
            paragraphs = [' '.join(p.get_text().split()) for p in soup.find_all(['p', 'h1', 'h2', 'h3', 'li', 'blockquote'])]
            return match and match.group(2), url, url and urlparse(url).hostname, date, images, links, [p for p in paragraphs if p]
        for name in names[:50]:
            read(name)
        start = time.perf_counter()
        for name in names:
            read(name)
        print(time.perf_counter() - start)
        """;

    public const string Node = """
        const { Parser } = require('htmlparser2');
        const { readFileSync } = require('fs');
        const names = readFileSync(process.env.FILES, 'utf8').split('\n').slice(0, -1);
        function read(name) {
          const text = [];
          const parser = new Parser({ ontext: (piece) => text.push(piece) }, { decodeEntities: true });
          parser.write(readFileSync(name, 'utf8'));
          parser.end();
          return text.join('');
        }
        for (const name of names.slice(0, 2000)) read(name);
        const start = process.hrtime.bigint();
        for (const name of names) read(name);
        console.log(Number(process.hrtime.bigint() - start) / 1e9);
        """;

    /// <summary>A temporary folder in which Node finds htmlparser2.</summary>
    public static string InstallHtmlParser2()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "analysis-benchmarks-htmlparser2")).FullName;
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "htmlparser2")))
        {
            using var process = Process.Start(new ProcessStartInfo("npm",
                ["install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, "htmlparser2@9.1.0"])
            {
                WorkingDirectory =
                folder
            })!;
            process.WaitForExit();
        }

        return folder;
    }
}
