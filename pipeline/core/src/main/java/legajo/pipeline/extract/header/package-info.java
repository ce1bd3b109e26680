/** Title, programme, call, modality, version, website, objectives and product. */
@NullMarked
package legajo.pipeline.extract.header;

import org.jspecify.annotations.NullMarked;
