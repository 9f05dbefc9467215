using System.Net;
using System.Text;

namespace Reports.Nlp.Formats.Tests.Making;

/// <summary>Makes web pages as the sites of governments publish reports.</summary>
internal static class WebPage
{
    public static string Make(string report, string style)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"utf-8\"><title>信息公开_某某政府网</title>\n<style>p{text-indent:2em}")
            .Append(style).Append("</style><script>var page = \"<p>不是正文</p>\"; if (1 < 2) { document.write('x'); }</script></head>\n<body>\n")
            .Append("<nav><ul><li><a href=\"/\">首页</a></li><li><a href=\"/zw\">政务公开</a></li><li><a href=\"/fw\">办事服务</a></li></ul></nav>\n<div class=\"article\" id=\"zoom\">\n");
        foreach (var paragraph in SourceParagraph.Parse(report))
        {
            var tag = paragraph.HeadingDepth > 0 ? $"h{paragraph.HeadingDepth}" : "p";
            page.Append('<').Append(tag).Append('>');
            foreach (var run in paragraph.Runs)
            {
                var text = WebUtility.HtmlEncode(run.Text);
                if (run.IsRaised) text = $"<sup>{text}</sup>";
                page.Append(run.IsBold ? $"<span style=\"font-weight: bold; font-size:16pt\">{text}</span>" : text);
            }

            page.Append("</").Append(tag).Append(">\n");
        }

        return page.Append("</div>\n<footer>主办单位：某某市人民政府</footer><script src=\"a.js\"></script></body></html>\n").ToString();
    }
}
