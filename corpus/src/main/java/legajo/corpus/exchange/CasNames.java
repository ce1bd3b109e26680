package legajo.corpus.exchange;

/**
 * Names of the UIMA CAS JSON format 0.4.0 ("JSON serialization of the Apache UIMA CAS",
 * apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc).
 */
final class CasNames {
  static final String HEADER = "%HEADER";
  static final String TYPES = "%TYPES";
  static final String FEATURE_STRUCTURES = "%FEATURE_STRUCTURES";
  static final String VIEWS = "%VIEWS";
  static final String VIEW_SOFA = "%SOFA";
  static final String VIEW_MEMBERS = "%MEMBERS";
  static final String ID = "%ID";
  static final String TYPE = "%TYPE";
  static final String NAME = "%NAME";
  static final String SUPER_TYPE = "%SUPER_TYPE";
  static final String DESCRIPTION = "%DESCRIPTION";
  static final String RANGE = "%RANGE";

  /** Stands before a feature that refers to another feature structure. */
  static final String REFERENCE = "@";

  /** Stands before a feature that counts characters of the text, in files of some programs. */
  static final String ANCHOR = "^";

  static final String SOFA_REFERENCE = "@sofa";
  static final String SOFA_STRING = "sofaString";
  static final String BEGIN = "begin";
  static final String END = "end";

  /** The view that programs which know of no views read and write. */
  static final String INITIAL_VIEW = "_InitialView";

  static final String OFFSET_ENCODING = "offset-encoding";
  static final String UTF_16 = "UTF-16";

  static final String SOFA = "uima.cas.Sofa";
  static final String STRING = "uima.cas.String";
  static final String ANNOTATION = "uima.tcas.Annotation";
  static final String ANNOTATION_BASE = "uima.cas.AnnotationBase";
  static final String DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation";

  /** What INCEpTION and DKPro Core know a document by. */
  static final String DOCUMENT_META_DATA =
      "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

  private CasNames() {}
}
