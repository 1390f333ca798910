package nl.loket.web.candidate;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A CV on its way in. */
record CvForm(@Nullable MultipartFile file) {}
