namespace GenShark.Protocols;

/// <summary>Extensible Markup Language, as text: what documents of single kinds mean is not looked at.</summary>
/// <seealso href="https://www.w3.org/TR/xml/"/>
[Protocol("xml", "eXtensible Markup Language", Short = "XML", Column = "", Preferences = typeof(XmlPreferences))]
[Over("media_type", Names = [
    "text/xml", "text/vnd.wap.wml", "text/vnd.wap.si", "text/vnd.wap.sl", "text/vnd.wap.co", "text/vnd.wap.emn", "image/svg+xml",
    "application/xml", "application/xml-dtd", "application/atom+xml", "application/auth-policy+xml", "application/ccmp+xml", "application/conference-info+xml",
    "application/cpl+xml", "application/im-iscomposing+xml", "application/load-control+xml", "application/mathml+xml", "application/media_control+xml",
    "application/pidf+xml", "application/pidf-diff+xml", "application/poc-settings+xml", "application/rdf+xml", "application/reginfo+xml",
    "application/resource-lists+xml", "application/rlmi+xml", "application/rls-services+xml", "application/rss+xml", "application/simple-filter+xml",
    "application/soap+xml", "application/vnd.3gpp.bsf+xml", "application/vnd.3gpp.ussd+xml", "application/vnd.etsi.sci+xml",
    "application/vnd.oma.xcap-directory+xml", "application/vnd.wv.csp+xml", "application/vnd.wv.csp.xml", "application/watcherinfo+xml",
    "application/x-crd+xml", "application/x-wms-logconnectstats", "application/x-wms-logplaystats", "application/x-wms-sendevent",
    "application/xcap-att+xml", "application/xcap-caps+xml", "application/xcap-diff+xml", "application/xcap-el+xml", "application/xcap-error+xml",
    "application/xcap-ns+xml", "application/xslt+xml"])]
[DeclareField("xml.xmlpi.xml", "xml.xmlpi.xml", FieldType.String)]
[DeclareField("xml.xmlpi.xml.version", "version", FieldType.String)]
[DeclareField("xml.xmlpi.xml.encoding", "encoding", FieldType.String)]
[DeclareField("xml.xmlpi.xml.standalone", "standalone", FieldType.String)]
[DeclareField("xml.cdatasection", "CDATASection", FieldType.String)]
[DeclareField("xml.comment", "Comment", FieldType.String)]
[DeclareField("xml.attribute", "Attribute", FieldType.String)]
[DeclareField("xml.doctype", "Doctype", FieldType.String)]
[DeclareField("xml.dtdtag", "DTD Tag", FieldType.String)]
[DeclareField("xml.cdata", "CDATA", FieldType.String)]
[DeclareField("xml.tag", "Tag", FieldType.String)]
[DeclareField("xml.unknown", "Unknown", FieldType.String)]
[DeclareField("xml.closing_unopened_tag", "Closing an unopened tag", FieldType.None)]
[DeclareField("xml.unrecognized_text", "Unrecognized text", FieldType.None)]
public readonly ref partial struct Xml
{
    /// <summary>Tags nest, and are told by the bytes between them.</summary>
    [Custom]
    private bool WalkMarkup(Dissection d, in Slice s, ref int at)
    {
        d.AppendProtocolColumn("/XML");
        new XmlNodes(d, s).Show();
        at = s.Length;
        return true;
    }
}
