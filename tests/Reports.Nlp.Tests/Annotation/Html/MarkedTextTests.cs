using Reports.Nlp.Annotation.Html;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Annotation.Html;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("0-4,1-3", "<0>a<1>bc</1>d</0>ef")]
    [InlineData("0-3,2-5", "<0>ab<1>c</1></0><1+>de</1>f")]
    [InlineData("0-2,2-4", "<0>ab</0><1>cd</1>ef")]
    [InlineData("0-2,0-2", "<0><1>ab</1></0>cdef")]
    [InlineData("0-2,2-2", "<0>ab</0><1>cdef")]
    [InlineData("6-6", "abcdef<0>")]
    [InlineData("0-3,1-5,2-6", "<0>a<1>b<2>c</2></1></0><1+><2+>de</2></1><2+>f</2>")]
    [InlineData("1-1,1-3", "a<0><1>bc</1>def")]
    public void Marks_nest_whatever_they_cross(string marks, string expected)
    {
        var parsed = marks.Split(',').Select((mark, i) =>
        {
            var ends = mark.Split('-').Select(int.Parse).ToArray();
            return new TextMark(new(ends[0], ends[1]), i, (page, continues) => page.Markup(continues ? $"<{i}+>" : $"<{i}>"), $"</{i}>");
        });
        var output = new StringWriter();
        new MarkedText("abcdef", parsed).Write(new(output), new TextSpan(0, 6));
        Assert.Equal(expected, output.ToString());
    }
}
