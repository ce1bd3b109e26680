/**
 * What the stages hand on to each other: source text, clean text, outline, findings. No stage's
 * work stands here.
 */
@NullMarked
package legajo.pipeline.document;

import org.jspecify.annotations.NullMarked;
